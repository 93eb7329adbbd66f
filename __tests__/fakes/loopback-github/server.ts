import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FakeRequest, FakeResponse } from '../loopback-artifacts/exchange.ts';
import { answer, answerMounted, operationOf, type Asked } from './answer.ts';
import type { Fault, OrderedFault } from './fault.ts';
import { answerGraphql } from './graphql.ts';
import type { GithubReply } from './route.ts';
import { githubState, type GithubState } from './state.ts';

/** GitHub on a free loopback port: one repository, shop/checkout, that remembers what is done to it. */
export interface LoopbackGithub extends AsyncDisposable {
  readonly url: string;
  readonly state: GithubState;
  /** Operations in the order in which they were called. */
  readonly called: readonly string[];
  /** What was asked or answered against GitHub's description; no test leaves one unexplained. */
  readonly violations: readonly string[];
  /** The next calls of the operation fail, `times` of them. */
  fail(operation: string, fault: Fault, times?: number): void;
  /** Resolves when the operation has been called so often. */
  hasBeenCalled(operation: string, times?: number): Promise<void>;
}

/** Another part of GitHub at the same address, such as the artifacts; `null`: the request is not for it. */
export interface MountedPart {
  handle(request: FakeRequest): FakeResponse | null;
}

export async function loopbackGithub(...mounted: readonly MountedPart[]): Promise<LoopbackGithub> {
  const state = githubState();
  const called: string[] = [];
  const violations: string[] = [];
  const ordered: OrderedFault[] = [];
  const waiting = new Set<() => void>();
  const handle = (request: FakeRequest): FakeResponse | null =>
    mounted.reduce<FakeResponse | null>((found, part) => found ?? part.handle(request), null);

  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const request = await readRequest(incoming);
    const asked = askedIn(request);
    const operation = operationOf(asked);
    called.push(operation);
    for (const check of waiting) check();
    const fault = takeFault(ordered, operation);
    const other = fault === null ? answerMounted(asked, request, handle) : null;
    if (other !== null) {
      violations.push(...other.faults);
      outgoing.writeHead(other.response.status, other.response.headers).end(other.response.body ?? '');
      return;
    }
    const { reply, faults } = play(operation, fault, asked, state);
    violations.push(...faults);
    await send(outgoing, reply, fault);
  };
  const server = createServer((incoming, outgoing) => {
    void serve(incoming, outgoing).catch((error: unknown) => {
      violations.push(String(error));
      outgoing.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    state,
    called,
    violations,
    fail: (operation, fault, times = 1) => ordered.push({ operation, fault, times }),
    hasBeenCalled: (operation, times = 1) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (called.filter((one) => one === operation).length < times) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readRequest(incoming: IncomingMessage): Promise<FakeRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  const { method = '', url = '/', headers } = incoming;
  return { method, url: new URL(url, `http://${headers.host ?? ''}`), headers, body: Buffer.concat(chunks) };
}

function askedIn({ method, url, headers, body }: FakeRequest): Asked {
  const token = (headers.authorization ?? '').replace(/^(token|bearer) /i, '');
  return { method, url, token, body: jsonIn(body.toString('utf8')) };
}

/** What is no JSON is left as text, which no description allows. */
function jsonIn(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function takeFault(ordered: readonly OrderedFault[], operation: string): Fault | null {
  const found = ordered.find((one) => one.operation === operation && one.times > 0);
  if (found !== undefined) found.times -= 1;
  return found?.fault ?? null;
}

/** A request that fails leaves no trace, unless only its answer is lost. */
function play(operation: string, fault: Fault | null, asked: Asked, state: GithubState): ReturnType<typeof answer> {
  if (operation === 'graphql') return { reply: answerGraphql(asked, state), faults: [] };
  return answer(asked, hasEffect(fault) ? state : structuredClone(state));
}

function hasEffect(fault: Fault | null): boolean {
  switch (fault?.kind) {
    case 'hang':
      return false;
    case 'drop':
      return fault.when === 'within';
    case 'answer':
      return fault.takesEffect === true;
    case 'delay':
    case undefined:
      return true;
  }
}

async function send(response: ServerResponse, reply: GithubReply, fault: Fault | null): Promise<void> {
  const given = fault?.kind === 'answer' ? fault.reply : reply;
  const text = given.body === undefined ? '' : JSON.stringify(given.body);
  switch (fault?.kind) {
    case 'hang':
      return;
    case 'drop':
      if (fault.when === 'within')
        response.writeHead(given.status, { ...headersOf(given, text) }).write(text.slice(0, text.length / 2));
      setImmediate(() => response.destroy());
      return;
    case 'delay':
      await new Promise((resolve) => setTimeout(resolve, fault.ms));
      break;
    case 'answer':
    case undefined:
      break;
  }
  response.writeHead(given.status, headersOf(given, text)).end(text);
}

function headersOf({ body, headers }: GithubReply, text: string): Record<string, string> {
  if (body === undefined) return { ...headers };
  return {
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(text)),
    ...headers,
  };
}
