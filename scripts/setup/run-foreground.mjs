import { spawn } from 'node:child_process';

/**
 * Runs a program on this terminal and resolves to its exit code (128 + signal when a signal ended it).
 * SIGTERM and SIGINT are passed on, so that the program ends its own children before we end.
 */
export function runForeground(command, commandArguments, { cwd, env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, commandArguments, { cwd, env, stdio: 'inherit' });
    // A terminal sends SIGINT to the whole group, the child has it already; a second one would count as "at once".
    const ignore = () => {};
    const forward = (signal) => child.kill(signal);
    process.on('SIGINT', process.stdin.isTTY ? ignore : forward);
    process.on('SIGTERM', forward);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('SIGTERM', forward);
      process.off('SIGINT', ignore);
      process.off('SIGINT', forward);
      resolve(code ?? 128 + signalNumber(signal));
    });
  });
}

function signalNumber(signal) {
  return { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal] ?? 1;
}
