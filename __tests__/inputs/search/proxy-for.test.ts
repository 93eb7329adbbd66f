import { describe, expect, it } from '@jest/globals';
import { proxyFor } from '../../../src/inputs/search/proxy-for.ts';

const PROXY = 'http://proxy.example.com:3128';

describe('proxyFor', () => {
  it.each([
    ['https://es.example.com', { HTTPS_PROXY: PROXY }, PROXY],
    ['https://es.example.com', { https_proxy: `${PROXY}/`, HTTPS_PROXY: 'http://other' }, PROXY],
    ['https://es.example.com', { https_proxy: '', HTTPS_PROXY: PROXY }, PROXY],
    ['https://es.example.com', { HTTPS_PROXY: 'proxy.example.com:3128' }, PROXY],
    ['https://es.example.com', { HTTP_PROXY: PROXY }, null],
    ['http://es.example.com', { HTTP_PROXY: PROXY }, PROXY],
    ['http://es.example.com', { HTTPS_PROXY: PROXY }, null],
    ['https://es.example.com', {}, null],
  ])('of %s with %j is %s', (url, env, proxy) => {
    expect(proxyOf(url, env)).toBe(proxy);
  });

  it.each(['https://localhost:9200', 'https://127.0.0.1:9200', 'https://127.8.9.1', 'https://[::1]:9200'])(
    'is none for %s, which is this machine',
    (url) => {
      expect(proxyOf(url, { HTTPS_PROXY: PROXY })).toBeNull();
    },
  );

  it.each([
    ['*', true],
    ['es.example.com', true],
    ['ES.Example.COM', true],
    ['example.com', true],
    ['.example.com', true],
    ['*.example.com', true],
    ['ample.com', false],
    ['s.example.com', false],
    ['other.com, .example.com', true],
    ['other.com example.com', true],
    ['es.example.com:9200', true],
    ['es.example.com:443', false],
    ['example.com:9200', true],
    ['', false],
    ['.', false],
  ])('with NO_PROXY %j spares es.example.com:9200: %s', (rule, isSpared) => {
    expect(proxyOf('https://es.example.com:9200', { HTTPS_PROXY: PROXY, NO_PROXY: rule })).toBe(
      isSpared ? null : PROXY,
    );
  });

  it.each([
    ['https://10.1.2.3:9200', '10.1.2.3', true],
    ['https://10.1.2.3:9200', '10.1.2.4', false],
    ['https://[fd00::1]:9200', 'fd00::1', true],
    ['https://[fd00::1]:9200', '[fd00::1]', true],
    ['https://[fd00::1]:9200', '[fd00::1]:9200', true],
    ['https://[fd00::1]:9200', '[fd00::1]:443', false],
    ['https://es.example.com', 'es.example.com:443', true],
    ['http://es.example.com', 'es.example.com:80', true],
  ])('of %s with no_proxy %s: spared %s', (url, rule, isSpared) => {
    const env = { https_proxy: PROXY, http_proxy: PROXY, no_proxy: rule };

    expect(proxyOf(url, env)).toBe(isSpared ? null : PROXY);
  });

  it.each(['socks5://proxy:1080', 'http://', 'a proxy'])('refuses %j without showing it', (text) => {
    const faults: string[] = [];

    expect(proxyFor('https://es.example.com', (name) => ({ HTTPS_PROXY: text })[name], faults)).toBeNull();
    expect(faults).toEqual([expect.stringMatching(/^HTTPS_PROXY: a text \(not shown\) given/)]);
  });
});

function proxyOf(url: string, env: Readonly<Record<string, string>>): string | null {
  const faults: string[] = [];
  const proxy = proxyFor(url, (name) => env[name], faults);
  expect(faults).toEqual([]);
  return proxy;
}
