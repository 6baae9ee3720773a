import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { validateXML, type XMLValidationError } from 'xmllint-wasm';

/** A schema and the files that it imports. */
interface XmlSchema {
  readonly folder: string;
  readonly main: string;
  readonly imports: readonly string[];
}

/** What Passage writes of IATI 2.03, in the project's own words: always at hand, and stricter than the standard. */
export const IATI_PROFILE: XmlSchema = {
  folder: __dirname,
  main: 'profile.xsd',
  imports: ['xml-attributes.xsd'],
};

/**
 * The standard's own schema, which the project does not commit: `git clone --branch version-2.03
 * https://github.com/IATI/IATI-Schemas` gives it, `IATI_SCHEMAS` names its folder when it is another.
 */
export const IATI_STANDARD: XmlSchema = {
  folder: process.env.IATI_SCHEMAS ?? resolve(__dirname, '..', '..', '..', '..', 'IATI-Schemas'),
  main: 'iati-activities-schema.xsd',
  imports: ['iati-common.xsd', 'xml.xsd'],
};

/** True where the standard's schema is at hand. */
export const hasIatiStandard = existsSync(join(IATI_STANDARD.folder, IATI_STANDARD.main));

/** What libxml2 finds in each document against a schema, in their order; nothing in one that is valid. */
export async function iatiFaults(
  schema: XmlSchema,
  documents: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const file = (fileName: string) => ({
    fileName,
    contents: readFileSync(join(schema.folder, fileName), 'utf8'),
  });
  const { errors, rawOutput } = await validateXML({
    xml: documents.map((contents, at) => ({ fileName: nameOf(at), contents })),
    schema: [file(schema.main)],
    preload: schema.imports.map(file),
  });
  if (/failed to compile/.test(rawOutput)) throw new Error(rawOutput);
  return documents.map((_, at) =>
    errors.filter((error) => fileOf(error) === nameOf(at)).map(({ rawMessage }) => rawMessage),
  );
}

/** The document of a fault: at a line of it, or of it as a whole. */
function fileOf({ loc, rawMessage }: XMLValidationError): string | undefined {
  return loc?.fileName ?? /^[\w-]+\.xml(?=[ :])/.exec(rawMessage)?.[0];
}

function nameOf(at: number): string {
  return `activity-${at}.xml`;
}
