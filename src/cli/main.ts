import { runCli } from './program.ts';

// A reader that has seen enough, such as `head`, closes the pipe; that is its right and no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

process.exitCode = await runCli(process.argv, process.env);
