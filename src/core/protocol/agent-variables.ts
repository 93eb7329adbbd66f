/**
 * Environment variables that a local fleet sets for its agents. `fleet` is the mark by which every process of a fleet
 * is found again: JMeter carries it too.
 */
export const agentVariables = {
  fleet: 'LOADTEST_FLEET',
  worker: 'LOADTEST_WORKER',
  /** Folder of the channel. */
  channel: 'LOADTEST_CHANNEL',
  /** Folder of this worker: bundle, one folder per load, agent.log. */
  workDir: 'LOADTEST_WORK_DIR',
  /** Property file with secrets; absent: there are none. */
  secretsFile: 'LOADTEST_SECRETS_FILE',
  /** File with the search store that the windows go to, a `WorkerStore`; absent: they go to the channel. */
  storeFile: 'LOADTEST_STORE_FILE',
  /** Process id of the controller. */
  controller: 'LOADTEST_CONTROLLER',
  javaFile: 'LOADTEST_JAVA',
  jmeterHome: 'LOADTEST_JMETER_HOME',
} as const;
