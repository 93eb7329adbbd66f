/**
 * The sample shop: a few endpoints with realistic service times, without dependencies.
 *
 *   node examples/shop/server.mjs [--port 8080] [--build A] [--slower 0.4] [--error-rate 0.05] [--hang-after 7] [--seed 1]
 *
 * --slower 0.4 makes Pay take 40 % longer: every one of its service times is multiplied by 1.4, and so is each percentile.
 * Each endpoint draws from its own seeded sequence, so that two builds meet the same customers.
 */
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8080' },
    build: { type: 'string', default: 'A' },
    slower: { type: 'string', default: '0' },
    'error-rate': { type: 'string', default: '0' },
    'hang-after': { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const numbers = {
  port: number('port', 0, 65_535),
  slower: number('slower', -0.9, 100),
  errorRate: number('error-rate', 0, 1),
  hangAfterSec: values['hang-after'] === undefined ? Infinity : number('hang-after', 0, 1e6),
  seed: number('seed', 0, 2 ** 32 - 1),
};

// Log-normal: the median in ms, and sigma, how long the tail is (p95 = median × e^(1.645 sigma)).
const endpoints = [
  { method: 'GET', path: /^\/products$/, medianMs: 25, sigma: 0.4, answer: browse },
  { method: 'GET', path: /^\/products\/\d+$/, medianMs: 30, sigma: 0.4, answer: product },
  { method: 'POST', path: /^\/cart$/, medianMs: 40, sigma: 0.35, answer: cart },
  { method: 'POST', path: /^\/pay$/, medianMs: 110, sigma: 0.35, answer: pay, factor: 1 + numbers.slower },
].map((endpoint, index) => ({ factor: 1, ...endpoint, random: seededRandom(numbers.seed + 1000 * (index + 1)) }));
const errorRandom = seededRandom(numbers.seed + 7);
const startedAtMs = performance.now();

const server = createServer((request, response) => {
  const arrivedAtMs = performance.now();
  if (arrivedAtMs - startedAtMs > numbers.hangAfterSec * 1000) return; // the connection stays open, nothing is answered
  request.resume();
  const path = new URL(request.url ?? '/', 'http://shop').pathname;
  if (path === '/health') return send(response, 200, { ok: true });
  if (path === '/version') return send(response, 200, { name: 'sample shop', build: values.build, sha: values.build });
  const endpoint = endpoints.find((one) => one.method === request.method && one.path.test(path));
  if (endpoint === undefined) return send(response, 404, { error: `no such page: ${request.method} ${path}` });
  const serviceMs = endpoint.factor * logNormal(endpoint);
  const fails = errorRandom() < numbers.errorRate;
  // A timer fires up to 1 ms late: half of that is taken off, and the time since the arrival.
  const delayMs = Math.max(0, Math.round(serviceMs - (performance.now() - arrivedAtMs) - 0.5));
  setTimeout(() => {
    if (fails) send(response, 500, { error: 'the shop is out of order' });
    else send(response, 200, endpoint.answer(path));
  }, delayMs);
});
// Load generators keep their connections through think times; the default of 5 s would reset some of them.
server.keepAliveTimeout = 120_000;
server.listen(numbers.port, '127.0.0.1', () => {
  console.log(`shop build ${values.build} listens on http://127.0.0.1:${server.address().port}`);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));

function browse() {
  return { products: Array.from({ length: 20 }, (_, id) => ({ id, name: `Product ${id}`, cents: 500 + 25 * id })) };
}

function product(path) {
  const id = Number(path.split('/').at(-1));
  return { id, name: `Product ${id}`, cents: 500 + 25 * id, text: 'A thing that people like to buy. '.repeat(8) };
}

function cart() {
  return { items: 1, cents: 1250 };
}

function pay() {
  return { paid: true, cents: 1250 };
}

function send(response, status, body) {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

function logNormal({ medianMs, sigma, random }) {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return medianMs * Math.exp(sigma * normal);
}

/** Numbers in [0, 1) from a linear congruential generator modulo 2^48, the constants of drand48 (POSIX). */
function seededRandom(seed) {
  let state = (BigInt(seed) << 16n) + 0x330en;
  return () => {
    state = (state * 0x5deece66dn + 0xbn) & 0xffff_ffff_ffffn;
    return Number(state) / 2 ** 48;
  };
}

function number(name, min, max) {
  const value = Number(values[name]);
  if (values[name] !== '' && value >= min && value <= max) return value;
  console.error(`--${name} must be a number from ${min} to ${max}, not "${values[name]}".`);
  process.exit(2);
}
