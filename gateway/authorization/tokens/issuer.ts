import { z } from 'zod';
import { ID, parseDocument } from '../../../shared/sharing/parse-document';
import { PURPOSE_CODES, type Purpose } from '../../../shared/sharing/purposes';
import { TOKEN_ALGORITHMS } from '../../../shared/sharing/jws/check-token-form';

const ISSUER = z
  .strictObject({
    /** The `iss` of its tokens, to the letter (OpenID Connect Core, section 2). */
    issuer: z.url({ protocol: /^https?$/ }),
    /** The `aud` that tokens for this gateway carry. */
    audience: z.string().min(1),
    /** Where its public keys are: an address or a file; as its discovery document says when left out. */
    jwks: z.string().min(1).optional(),
    algorithms: z
      .array(z.enum(TOKEN_ALGORITHMS))
      .min(1)
      .default(['EdDSA', 'ES256', 'PS256', 'RS256']),
    /** What `typ` may be: `at+jwt` (RFC 9068) unless an issuer is known to write something else. */
    types: z.array(z.string().min(1)).min(1).default(['at+jwt']),
    /** The one organization for which it speaks, or those of which a claim names one. */
    organization: ID.optional(),
    organizationClaim: z.string().min(1).optional(),
    organizations: z.array(ID).min(1).optional(),
    /** The purpose of use of requests that state none. */
    purpose: z.enum(PURPOSE_CODES as [Purpose, ...Purpose[]]).optional(),
  })
  .refine(
    ({ organization, organizationClaim, organizations }) =>
      organization === undefined
        ? organizationClaim !== undefined && organizations !== undefined
        : organizationClaim === undefined && organizations === undefined,
    'it needs either an organization, or an organizationClaim with the organizations that it may name',
  );

/** Who issues access tokens for which organizations, and how they are checked. */
export type Issuer = z.infer<typeof ISSUER>;

const ISSUERS = z
  .array(ISSUER)
  .refine(
    (issuers) => new Set(issuers.map(({ issuer }) => issuer)).size === issuers.length,
    'one issuer stands there twice',
  );

/** @throws PassageError FILE_MALFORMED naming what is wrong and where. */
export function parseIssuers(text: string): readonly Issuer[] {
  return parseDocument(text, 'list of token issuers', ISSUERS);
}
