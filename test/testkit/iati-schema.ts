import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { validateXML } from 'xmllint-wasm';

/**
 * The schema of IATI 2.03, which the project does not commit: `git clone --branch version-2.03
 * https://github.com/IATI/IATI-Schemas` gives it, `IATI_SCHEMAS` names its folder when it is another.
 */
export const IATI_SCHEMAS =
  process.env.IATI_SCHEMAS ?? resolve(__dirname, '..', '..', '..', 'IATI-Schemas');

/** True where the schema is at hand. */
export const hasIatiSchema = existsSync(join(IATI_SCHEMAS, 'iati-activities-schema.xsd'));

/** What libxml2 finds against the schema; empty when a document is valid. */
export async function iatiFaults(xml: string): Promise<readonly string[]> {
  const file = (fileName: string) => ({
    fileName,
    contents: readFileSync(join(IATI_SCHEMAS, fileName), 'utf8'),
  });
  const { errors } = await validateXML({
    xml: [{ fileName: 'activity.xml', contents: xml }],
    schema: [file('iati-activities-schema.xsd')],
    preload: [file('iati-common.xsd'), file('xml.xsd')],
  });
  return errors.map(({ message }) => message);
}
