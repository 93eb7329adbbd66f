import { describe, expect, it } from '@jest/globals';
import { listedHosts } from '../../src/agent/listed-hosts.ts';

const unlisted = listedHosts([
  { host: 'shop.example.com', port: null, via: 'any' },
  { host: '*.cdn.example.com', port: 443, via: 'any' },
  { host: 'sso.example.com', port: null, via: 'redirect' },
  { host: '::1', port: 8_080, via: 'any' },
]);

describe('hosts of the URL column', () => {
  it.each([
    ['https://shop.example.com/cart?x=http://evil.example', null],
    ['http://SHOP.example.com.:9999', null],
    ['https://sso.example.com/login', null],
    ['https://img.cdn.example.com/a.png', null],
    ['https://a.b.cdn.example.com:443/a.png', null],
    ['http://[::1]:8080/x', null],
    ['http://img.cdn.example.com/a.png', 'img.cdn.example.com:80'],
    ['https://cdn.example.com/', 'cdn.example.com:443'],
    ['https://evilcdn.example.com/', 'evilcdn.example.com:443'],
    ['http://shop.example.com@evil.example/', 'evil.example:80'],
    ['http://evil.example#@shop.example.com', 'evil.example:80'],
    ['http://shop.example.com.evil.example:81/', 'shop.example.com.evil.example:81'],
    ['http://evil.example\\@shop.example.com/', 'evil.example:80'],
    ['http://[::1]:8081/', '[::1]:8081'],
    ['jdbc:postgresql://db.example/x', null],
    ['null', null],
    ['', null],
    ['http:///path', null],
  ])('%s → %j', (url, expected) => {
    expect(unlisted(url)).toBe(expected);
    expect(unlisted(url)).toBe(expected);
  });

  it('lets nothing pass an empty list', () => {
    expect(listedHosts([])('http://127.0.0.1/')).toBe('127.0.0.1:80');
  });
});
