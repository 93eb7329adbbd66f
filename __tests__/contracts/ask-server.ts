import { readFileSync } from 'node:fs';
import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { text as readText } from 'node:stream/consumers';

export interface AskedServer {
  readonly url: string;
  readonly adminUser?: string;
  readonly adminPassword?: string;
  readonly caFile?: string;
}

export interface ServerQuestion {
  readonly method?: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'HEAD';
  /** With its query. */
  readonly path: string;
  /** Sent as JSON; text is sent as it is, as the lines of a bulk request. */
  readonly body?: unknown;
  /** Instead of the admin's; `null`: nobody's. */
  readonly authorization?: string | null;
}

export interface ServerAnswer {
  readonly status: number;
  /** What the JSON says, or the text that is no JSON. */
  readonly body: unknown;
}

/** Asks a real server without any of our own code between, as its admin. Rejects when the connection fails. */
export async function askServer(server: AskedServer, question: ServerQuestion): Promise<ServerAnswer> {
  const { method = 'GET', path, body } = question;
  const authorization = question.authorization === undefined ? adminOf(server) : question.authorization;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const headers = {
    ...(authorization === null ? {} : { authorization }),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  };
  const ca = server.caFile === undefined ? {} : { ca: readFileSync(server.caFile) };
  return new Promise((resolve, reject) => {
    const send = server.url.startsWith('https:') ? overHttps : overHttp;
    const request = send(`${server.url}${path}`, { method, headers, agent: false, ...ca }, (response) => {
      const status = response.statusCode ?? 0;
      readText(response).then((answer) => {
        resolve({ status, body: jsonIn(answer) });
      }, reject);
    });
    request.once('error', reject);
    request.end(text);
  });
}

/** For the header `authorization`. */
export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

function adminOf({ adminUser, adminPassword }: AskedServer): string | null {
  return adminUser === undefined || adminPassword === undefined ? null : basic(adminUser, adminPassword);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
