import process from 'node:process'

/**
 * What services of continuous integration set for each run: `CI` most of them; Azure Pipelines, Jenkins,
 * TeamCity and AWS CodeBuild one of their own (their documentation, 2026-11).
 */
const names = ['CI', 'TF_BUILD', 'JENKINS_URL', 'TEAMCITY_VERSION', 'CODEBUILD_BUILD_ID']

/** Whether this is a run of continuous integration. */
export function isCi(): boolean {
  return names.some((name) => !['', '0', 'false'].includes(process.env[name] ?? ''))
}
