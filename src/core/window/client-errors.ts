/**
 * The code under which a row's response code is counted. JMeter reports a full table of file descriptors as one of several
 * exceptions and tells it in the message alone; the code takes that up, so that the windows show which failures were the client's own.
 */
export function countedCode(responseCode: string, message: string): string {
  return message.includes(TOO_MANY_FILES) && !responseCode.includes(TOO_MANY_FILES)
    ? `${responseCode}: ${TOO_MANY_FILES}`
    : responseCode;
}

/** Whether a code (as counted) is a failure of the generator, not of the system under test: no free port, DNS, too many open files. */
export function isClientError(code: string): boolean {
  return CLIENT_ERRORS.some((part) => code.includes(part));
}

const TOO_MANY_FILES = 'Too many open files';

/** Java's names: BindException and "Cannot assign requested address" are a lack of local ports, UnknownHostException is DNS. */
const CLIENT_ERRORS = [
  'java.net.BindException',
  'Cannot assign requested address',
  'java.net.UnknownHostException',
  TOO_MANY_FILES,
] as const;
