/** Below this many people, an entry with a practitioner's name says more about a person than about a breach. */
const SMALL = 10_000;

/** A title before a name, or a degree or licence behind one; "MD Anderson" is a name, and so is none. */
const TITLE = /\bDrs?\b\.?\s+(?=\p{Lu})|\bDoctors?\s+(?=\p{Lu})/u;
const DEGREE =
  /(?:^|[\s,.])(?:M\.? ?D|D\.? ?O|D\.? ?D\.? ?S|D\.? ?M\.? ?D|D\.? ?P\.? ?M|D\.? ?C|O\.? ?D|Ph\.? ?D|Psy\.? ?D|D\.? ?V\.? ?M|A\.?P\.?R\.?N|L\.?C\.?S\.?W|L\.?M\.?F\.?T|R\.?Ph|N\.?P|R\.?N)\.?(?=$|[\s]*[,;&()/]|\s+(?:P\.?C|P\.?A|P\.?L|S\.?C|Inc|L\.?L\.?C|PLLC|Ltd|Corp|APC|APMC|M\.?S|and|dba|d\/b\/a|doing)\b)/iu;

/** Ends of a company's name that say nothing about what it does. */
const COMPANY = /[,\s]+(?:P\.?C|P\.?A|P\.?S\.?C|S\.?C|PLLC|P\.?L\.?L\.?C|L\.?L\.?C|Inc|Ltd|Jr|Sr)\.?(?=[,\s]|$)/giu;

/** Stems of words that stand in names of organisations and not in names of people. */
const ORGANISATION =
  /health|medic|care\b|hospital|clinic|cent(?:er|re)|dental|dentist|pharm|universit|county|\bcity|state|department|insur|associat|group|service|system|physician|surg|ortho|corp|compan|\bplan|rehab|\blab|hospice|nurs|\bhome|famil|communit|institute|school|college|solution|tech|partner|therap|wellness|\beye|vision|optic|imaging|radiolog|derma|cardi|pediatr|chiropract|psych|counsel|foundation|society|board|hearing|fund|trust|network|\bof\b|\band\b|&|\bthe\b|patholog|gastro|neurolog|urolog|nephro|oncolog|anesth|rheum|pulmon|toxicol|diagnost|consult|specialist|consumer|business|financ|bank|data|digital|ministr|living|academy|district|smile|spine|skin|aesthet|ambulance|residen|village|blue|project|hotel|\d/iu;
const PERSON = /^\p{Lu}[\p{L}'’-]*\.?(?:\s+\p{Lu}[\p{L}'’-]*\.?){1,3}$/u;

/**
 * Whether an entry is left out because it names somebody in practice rather than an organisation: a title or degree
 * in the name, or nothing but two to four capitalised words, together with few people affected or a count that is
 * not known. It errs towards leaving out.
 *
 * @param count people affected, `null` when not disclosed
 */
export function isSmallPractitioner(name: string, count: number | null): boolean {
  return (count === null || count < SMALL) && looksLikePractitioner(name);
}

/** Whether a name holds the title or the degree of somebody in practice: all that is asked where most names are of firms. */
export function hasTitle(name: string): boolean {
  return TITLE.test(name) || DEGREE.test(name);
}

function looksLikePractitioner(name: string): boolean {
  if (hasTitle(name)) return true;
  if (ORGANISATION.test(name)) return false;
  const bare = name.replace(COMPANY, '').replaceAll(',', ' ').replace(/\s+/g, ' ').trim();
  return PERSON.test(bare);
}
