import { describe, expect, it } from '@jest/globals';
import { annotationOf } from '../../src/core/verdict/annotation.ts';
import { InputError } from '../../src/core/verdict/run-error.ts';
import { postAnnotation } from '../../src/stages/post-annotation.ts';
import { memoryRunStore } from '../fakes/memory-run-store.ts';

function note(run: string | null) {
  return annotationOf({ kind: 'note', text: 'Cache cleared', tags: [], fromMs: 0 }, { run, load: null, build: null });
}

describe('an annotation that is posted', () => {
  it.each([
    [null, '-/annotations'],
    ['shop-1', 'shop-1/annotations'],
  ])('of run %s lies under %s', async (run, stream) => {
    const store = memoryRunStore();

    await postAnnotation(note(run), store);

    expect([...store.streams]).toEqual([[stream, [note(run)]]]);
  });

  it.each([null, 'shop-1'])('and is not taken is an error that names the store and why (run %s)', async (run) => {
    const refuse = () => Promise.reject(new Error('the index is read-only (403)'));
    const store = { ...memoryRunStore({ name: 'Elasticsearch at https://es.test' }), append: refuse, annotate: refuse };

    await expect(postAnnotation(note(run), store)).rejects.toEqual(
      expect.objectContaining({
        name: 'StartError',
        message: 'The annotation was not written to Elasticsearch at https://es.test: the index is read-only (403)',
      }),
    );
  });

  it('keeps what is wrong with the input apart from what the store did', async () => {
    const fault = new InputError(['ELASTICSEARCH_URL: not given']);
    const store = { ...memoryRunStore(), annotate: () => Promise.reject(fault) };

    await expect(postAnnotation(note(null), store)).rejects.toBe(fault);
  });
});
