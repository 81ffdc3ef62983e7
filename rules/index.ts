// Generated from this folder: npm run generate
import type { Rule } from './rule.ts'
import credentialIsEncrypted from './credential-is-encrypted.ts'
import destinationIsConfined from './destination-is-confined.ts'
import destinationIsKnown from './destination-is-known.ts'
import egressIsAllowed from './egress-is-allowed.ts'
import fieldHasRightType from './field-has-right-type.ts'
import fieldIsKnown from './field-is-known.ts'
import fieldIsPresent from './field-is-present.ts'
import fieldIsUnique from './field-is-unique.ts'
import fileIsText from './file-is-text.ts'
import identityFitsKind from './identity-fits-kind.ts'
import keyComesFromEnv from './key-comes-from-env.ts'
import keyFitsHost from './key-fits-host.ts'
import keyHasKnownShape from './key-has-known-shape.ts'
import keyIsClean from './key-is-clean.ts'
import keyIsDeclared from './key-is-declared.ts'
import keyIsReal from './key-is-real.ts'
import kindHasOwnName from './kind-has-own-name.ts'
import kindIsKnown from './kind-is-known.ts'
import kindIsSound from './kind-is-sound.ts'
import patternIsLinear from './pattern-is-linear.ts'
import regionFitsUrl from './region-fits-url.ts'
import urlFitsKind from './url-fits-kind.ts'
import urlHasApiPath from './url-has-api-path.ts'
import urlIsAbsolute from './url-is-absolute.ts'
import variableHasOneDestination from './variable-has-one-destination.ts'
import variableIsSet from './variable-is-set.ts'
import variableNamesItsVendor from './variable-names-its-vendor.ts'
import wireIsSpoken from './wire-is-spoken.ts'
import yamlIsValid from './yaml-is-valid.ts'
import yamlMeansWhatItSays from './yaml-means-what-it-says.ts'

/** All that are built in, by id. */
export const rules: Rule[] = [
  credentialIsEncrypted,
  destinationIsConfined,
  destinationIsKnown,
  egressIsAllowed,
  fieldHasRightType,
  fieldIsKnown,
  fieldIsPresent,
  fieldIsUnique,
  fileIsText,
  identityFitsKind,
  keyComesFromEnv,
  keyFitsHost,
  keyHasKnownShape,
  keyIsClean,
  keyIsDeclared,
  keyIsReal,
  kindHasOwnName,
  kindIsKnown,
  kindIsSound,
  patternIsLinear,
  regionFitsUrl,
  urlFitsKind,
  urlHasApiPath,
  urlIsAbsolute,
  variableHasOneDestination,
  variableIsSet,
  variableNamesItsVendor,
  wireIsSpoken,
  yamlIsValid,
  yamlMeansWhatItSays,
]
