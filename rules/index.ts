// Generated from this folder: npm run generate
import type { Rule } from './rule.ts'
import ambientVariableAddsNothing from './ambient-variable-adds-nothing.ts'
import ambientVariableIsOwned from './ambient-variable-is-owned.ts'
import baseIsFound from './base-is-found.ts'
import containerGetsValue from './container-gets-value.ts'
import credentialIsEncrypted from './credential-is-encrypted.ts'
import destinationIsConfined from './destination-is-confined.ts'
import destinationIsKnown from './destination-is-known.ts'
import egressIsAllowed from './egress-is-allowed.ts'
import fieldHasRightType from './field-has-right-type.ts'
import fieldIsKnown from './field-is-known.ts'
import fieldIsPresent from './field-is-present.ts'
import fieldIsUnique from './field-is-unique.ts'
import fileIsText from './file-is-text.ts'
import headerNamesItsScheme from './header-names-its-scheme.ts'
import hostIsReachable from './host-is-reachable.ts'
import identityFitsKind from './identity-fits-kind.ts'
import ignoreHasEffect from './ignore-has-effect.ts'
import keyComesFromEnv from './key-comes-from-env.ts'
import keyFitsHost from './key-fits-host.ts'
import keyHasKnownShape from './key-has-known-shape.ts'
import keyIsClean from './key-is-clean.ts'
import keyIsDeclared from './key-is-declared.ts'
import keyIsReal from './key-is-real.ts'
import keyStaysOutOfGit from './key-stays-out-of-git.ts'
import kindHasOwnName from './kind-has-own-name.ts'
import kindIsAlive from './kind-is-alive.ts'
import kindIsKnown from './kind-is-known.ts'
import kindIsSound from './kind-is-sound.ts'
import layerRestatesCredential from './layer-restates-credential.ts'
import modelFitsKind from './model-fits-kind.ts'
import patternIsLinear from './pattern-is-linear.ts'
import policyOnlyNarrows from './policy-only-narrows.ts'
import portFitsKind from './port-fits-kind.ts'
import readerFindsItsProvider from './reader-finds-its-provider.ts'
import readerGetsItsForm from './reader-gets-its-form.ts'
import readerGetsItsKey from './reader-gets-its-key.ts'
import readerIsKnown from './reader-is-known.ts'
import readerIsNotOutranked from './reader-is-not-outranked.ts'
import readerKeepsItsLogin from './reader-keeps-its-login.ts'
import regionFitsUrl from './region-fits-url.ts'
import roleNamesModel from './role-names-model.ts'
import ruleKeepsLevel from './rule-keeps-level.ts'
import secretStaysPrivate from './secret-stays-private.ts'
import serverGetsItsKey from './server-gets-its-key.ts'
import textIsClean from './text-is-clean.ts'
import upstreamIsSound from './upstream-is-sound.ts'
import upstreamKeepsItsKey from './upstream-keeps-its-key.ts'
import urlFitsKind from './url-fits-kind.ts'
import urlHasApiPath from './url-has-api-path.ts'
import urlIsAbsolute from './url-is-absolute.ts'
import valueReadsAlike from './value-reads-alike.ts'
import variableHasOneDestination from './variable-has-one-destination.ts'
import variableHasOneValue from './variable-has-one-value.ts'
import variableIsSet from './variable-is-set.ts'
import variableIsSpelledRight from './variable-is-spelled-right.ts'
import variableNamesItsVendor from './variable-names-its-vendor.ts'
import versionServesModels from './version-serves-models.ts'
import wireIsSpoken from './wire-is-spoken.ts'
import yamlIsValid from './yaml-is-valid.ts'
import yamlMeansWhatItSays from './yaml-means-what-it-says.ts'

/** All that are built in, by id. */
export const rules: Rule[] = [
  ambientVariableAddsNothing,
  ambientVariableIsOwned,
  baseIsFound,
  containerGetsValue,
  credentialIsEncrypted,
  destinationIsConfined,
  destinationIsKnown,
  egressIsAllowed,
  fieldHasRightType,
  fieldIsKnown,
  fieldIsPresent,
  fieldIsUnique,
  fileIsText,
  headerNamesItsScheme,
  hostIsReachable,
  identityFitsKind,
  ignoreHasEffect,
  keyComesFromEnv,
  keyFitsHost,
  keyHasKnownShape,
  keyIsClean,
  keyIsDeclared,
  keyIsReal,
  keyStaysOutOfGit,
  kindHasOwnName,
  kindIsAlive,
  kindIsKnown,
  kindIsSound,
  layerRestatesCredential,
  modelFitsKind,
  patternIsLinear,
  policyOnlyNarrows,
  portFitsKind,
  readerFindsItsProvider,
  readerGetsItsForm,
  readerGetsItsKey,
  readerIsKnown,
  readerIsNotOutranked,
  readerKeepsItsLogin,
  regionFitsUrl,
  roleNamesModel,
  ruleKeepsLevel,
  secretStaysPrivate,
  serverGetsItsKey,
  textIsClean,
  upstreamIsSound,
  upstreamKeepsItsKey,
  urlFitsKind,
  urlHasApiPath,
  urlIsAbsolute,
  valueReadsAlike,
  variableHasOneDestination,
  variableHasOneValue,
  variableIsSet,
  variableIsSpelledRight,
  variableNamesItsVendor,
  versionServesModels,
  wireIsSpoken,
  yamlIsValid,
  yamlMeansWhatItSays,
]
