// Generated from this folder: npm run generate
import type { Rule } from './rule.ts'
import ambientVariableIsOwned from './ambient-variable-is-owned.ts'
import baseIsFound from './base-is-found.ts'
import credentialIsEncrypted from './credential-is-encrypted.ts'
import destinationIsConfined from './destination-is-confined.ts'
import destinationIsKnown from './destination-is-known.ts'
import egressIsAllowed from './egress-is-allowed.ts'
import fieldHasRightType from './field-has-right-type.ts'
import fieldIsKnown from './field-is-known.ts'
import fieldIsPresent from './field-is-present.ts'
import fieldIsUnique from './field-is-unique.ts'
import fileIsText from './file-is-text.ts'
import hostIsReachable from './host-is-reachable.ts'
import identityFitsKind from './identity-fits-kind.ts'
import ignoreHasEffect from './ignore-has-effect.ts'
import keyComesFromEnv from './key-comes-from-env.ts'
import keyFitsHost from './key-fits-host.ts'
import keyHasKnownShape from './key-has-known-shape.ts'
import keyIsClean from './key-is-clean.ts'
import keyIsDeclared from './key-is-declared.ts'
import keyIsReal from './key-is-real.ts'
import kindHasOwnName from './kind-has-own-name.ts'
import kindIsAlive from './kind-is-alive.ts'
import kindIsKnown from './kind-is-known.ts'
import kindIsSound from './kind-is-sound.ts'
import layerRestatesCredential from './layer-restates-credential.ts'
import patternIsLinear from './pattern-is-linear.ts'
import policyOnlyNarrows from './policy-only-narrows.ts'
import portFitsKind from './port-fits-kind.ts'
import readerGetsItsForm from './reader-gets-its-form.ts'
import readerGetsItsKey from './reader-gets-its-key.ts'
import readerIsKnown from './reader-is-known.ts'
import readerIsNotOutranked from './reader-is-not-outranked.ts'
import regionFitsUrl from './region-fits-url.ts'
import roleNamesModel from './role-names-model.ts'
import ruleKeepsLevel from './rule-keeps-level.ts'
import secretStaysPrivate from './secret-stays-private.ts'
import upstreamIsSound from './upstream-is-sound.ts'
import upstreamKeepsItsKey from './upstream-keeps-its-key.ts'
import urlFitsKind from './url-fits-kind.ts'
import urlHasApiPath from './url-has-api-path.ts'
import urlIsAbsolute from './url-is-absolute.ts'
import variableHasOneDestination from './variable-has-one-destination.ts'
import variableIsSet from './variable-is-set.ts'
import variableIsSpelledRight from './variable-is-spelled-right.ts'
import variableNamesItsVendor from './variable-names-its-vendor.ts'
import wireIsSpoken from './wire-is-spoken.ts'
import yamlIsValid from './yaml-is-valid.ts'
import yamlMeansWhatItSays from './yaml-means-what-it-says.ts'

/** All that are built in, by id. */
export const rules: Rule[] = [
  ambientVariableIsOwned,
  baseIsFound,
  credentialIsEncrypted,
  destinationIsConfined,
  destinationIsKnown,
  egressIsAllowed,
  fieldHasRightType,
  fieldIsKnown,
  fieldIsPresent,
  fieldIsUnique,
  fileIsText,
  hostIsReachable,
  identityFitsKind,
  ignoreHasEffect,
  keyComesFromEnv,
  keyFitsHost,
  keyHasKnownShape,
  keyIsClean,
  keyIsDeclared,
  keyIsReal,
  kindHasOwnName,
  kindIsAlive,
  kindIsKnown,
  kindIsSound,
  layerRestatesCredential,
  patternIsLinear,
  policyOnlyNarrows,
  portFitsKind,
  readerGetsItsForm,
  readerGetsItsKey,
  readerIsKnown,
  readerIsNotOutranked,
  regionFitsUrl,
  roleNamesModel,
  ruleKeepsLevel,
  secretStaysPrivate,
  upstreamIsSound,
  upstreamKeepsItsKey,
  urlFitsKind,
  urlHasApiPath,
  urlIsAbsolute,
  variableHasOneDestination,
  variableIsSet,
  variableIsSpelledRight,
  variableNamesItsVendor,
  wireIsSpoken,
  yamlIsValid,
  yamlMeansWhatItSays,
]
