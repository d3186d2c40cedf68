import type { PictureFacts } from './facts.ts';
import { element, xmlText } from './xml.ts';

/**
 * The facts as XMP, which picture desks read: titles and texts by language, as its specification (ISO 16684-1) and
 * the IPTC Photo Metadata Standard have them.
 */
export function xmpPacket(facts: PictureFacts): string {
  const description = element(
    'rdf:Description',
    {
      'rdf:about': '',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:xmpRights': 'http://ns.adobe.com/xap/1.0/rights/',
      'xmlns:Iptc4xmpCore': 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
      'xmlns:photoshop': 'http://ns.adobe.com/photoshop/1.0/',
      'xmlns:xmpMM': 'http://ns.adobe.com/xap/1.0/mm/',
    },
    inEnglish('dc:title', facts.title),
    inEnglish('dc:description', facts.description),
    inEnglish('dc:rights', facts.licence),
    inEnglish('Iptc4xmpCore:AltTextAccessibility', facts.description),
    element('dc:creator', {}, element('rdf:Seq', {}, element('rdf:li', {}, xmlText(facts.creator)))),
    said('dc:source', facts.source),
    said('dc:identifier', facts.address),
    said('xmpRights:WebStatement', facts.licenceUrl),
    said('xmpMM:VersionID', facts.version),
    said('photoshop:DateCreated', facts.asOf),
  );
  const rdf = element('rdf:RDF', { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' }, description);
  const meta = element('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, rdf);
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>${meta}<?xpacket end="r"?>`;
}

function said(name: string, value: string | null): string {
  return value === null ? '' : element(name, {}, xmlText(value));
}

function inEnglish(name: string, text: string): string {
  return element(name, {}, element('rdf:Alt', {}, element('rdf:li', { 'xml:lang': 'x-default' }, xmlText(text))));
}
