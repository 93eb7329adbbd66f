import { describe, expect, it } from '@jest/globals';
import { durationMs, ratePerSec } from '../../src/inputs/duration-ms.ts';
import { parseHostRule } from '../../src/inputs/host-rule.ts';
import { parseTargetUrl } from '../../src/inputs/target-url.ts';

describe('the address of the target', () => {
  it.each([
    ['https://shop.test', 'https', 'shop.test', 443, '', false],
    ['http://Shop.Test/', 'http', 'shop.test', 80, '', false],
    ['HTTP://127.0.0.1:8080/v1/', 'http', '127.0.0.1', 8080, '/v1', true],
    ['https://shop.test:443/a%20b/c', 'https', 'shop.test', 443, '/a%20b/c', true],
    ['http://[::1]:81/x', 'http', '[::1]', 81, '/x', true],
    ['https://bücher.test', 'https', 'xn--bcher-kva.test', 443, '', false],
    ['https://shop.test/a@b', 'https', 'shop.test', 443, '/a@b', false],
  ])('%s is taken apart', (text, protocol, host, port, path, isPortGiven) => {
    expect(parseTargetUrl(text)).toEqual({ url: { protocol, host, port, path }, isPortGiven });
  });

  it.each([
    '',
    'shop.test',
    'ftp://shop.test',
    'https:shop.test',
    'https:/shop.test',
    'https://',
    'https://user@shop.test',
    'https://user:pw@shop.test',
    'https://shop.test?a=1',
    'https://shop.test/#x',
    'https://shop.test/?',
    'https://shop.test:0',
    'https://shop.test:70000',
    'https://shop test',
    ' https://shop.test',
    'https://shop.test\n',
    'https://shop.test\\@evil.test',
    'https://${HOST}',
  ])('%j is refused', (text) => {
    expect(parseTargetUrl(text)).toBeNull();
  });
});

describe('a host that the load may reach', () => {
  it.each([
    ['shop.test', 'shop.test', null],
    ['Shop.Test:8443', 'shop.test', 8443],
    ['*.cdn.test', '*.cdn.test', null],
    ['*.CDN.test:443', '*.cdn.test', 443],
    ['127.0.0.1:80', '127.0.0.1', 80],
    ['[::1]:80', '[::1]', 80],
    ['localhost', 'localhost', null],
  ])('%s is a rule', (text, host, port) => {
    expect(parseHostRule(text)).toEqual({ host, port });
  });

  it.each([
    '',
    '*',
    '*.',
    'a.*.test',
    '*shop.test',
    'http://shop.test',
    'shop.test/',
    'a b',
    'a@b',
    'a:',
    'a:0',
    'a:65536',
    'a:b',
    '::1',
    'a,b',
    'a%2eb',
  ])('%j is refused', (text) => {
    expect(parseHostRule(text)).toBeNull();
  });
});

describe('durations and rates', () => {
  it.each([
    ['0s', 0],
    ['500ms', 500],
    ['30s', 30_000],
    ['6m', 360_000],
    ['2h', 7_200_000],
  ])('%s is %d ms', (text, ms) => {
    expect(durationMs(text)).toBe(ms);
  });

  it.each([
    ['200/s', 200],
    ['6000/min', 100],
    ['0.5/s', 0.5],
  ])('%s is %d per second', (text, rate) => {
    expect(ratePerSec(text)).toBe(rate);
  });
});
