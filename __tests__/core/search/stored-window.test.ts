import { describe, expect, it } from '@jest/globals';
import { fromStoredWindow, toStoredWindow, windowDocumentId } from '../../../src/core/search/stored-window.ts';
import { emptyWindow } from '../../fakes/empty-window.ts';

describe('a stored window', () => {
  it('carries its end as the time that dashboards sort by', () => {
    expect(toStoredWindow(emptyWindow())).toMatchObject({ seq: 0, '@timestamp': '1970-01-01T00:16:41.000Z' });
  });

  it('comes back byte by byte as it was given', () => {
    const window = emptyWindow({ seq: 7, users: 3 });

    expect(JSON.stringify(fromStoredWindow(toStoredWindow(window)))).toBe(JSON.stringify(window));
  });

  it('has an id of its run, load, worker and number', () => {
    expect(windowDocumentId(emptyWindow({ seq: 12 }))).toBe('shop-1:1-main:local-1:12');
  });

  it.each([null, 'text', [1], 3])('leaves %j, which is none, to the parser', (value) => {
    expect(fromStoredWindow(value)).toBe(value);
  });
});
