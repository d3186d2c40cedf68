import type { PictureFacts } from './facts.ts';
import { element, xmlText } from './xml.ts';

const NAMESPACES = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:cc': 'http://creativecommons.org/ns#',
} as const;

/** The facts as RDF, in the place and with the words that SVG editors use (https://www.w3.org/TR/SVG2/metadata.html). */
export function rdfMetadata(facts: PictureFacts): string {
  const said = (name: string, value: string | null) => (value === null ? '' : element(name, {}, xmlText(value)));
  return element(
    'metadata',
    {},
    element(
      'rdf:RDF',
      NAMESPACES,
      element(
        'rdf:Description',
        { 'rdf:about': facts.address },
        said('dc:title', facts.title),
        said('dc:description', facts.description),
        said('dc:creator', facts.creator),
        said('dc:source', facts.source),
        said('dc:rights', facts.licence),
        element('cc:license', { 'rdf:resource': facts.licenceUrl }),
        said('dc:identifier', facts.address),
        said('dcterms:hasVersion', facts.version),
        said('dc:date', facts.asOf),
      ),
    ),
  );
}
