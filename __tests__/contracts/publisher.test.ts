import { commentScene } from '../adapters/github/comment-scene.ts';
import { parseCommentMarker } from '../../src/core/workflow/comment-marker.ts';
import { memoryPublisher } from '../fakes/memory-publisher.ts';
import { publisherContract } from './publisher.contract.ts';

publisherContract('memory', () => {
  const publisher = memoryPublisher();
  return Promise.resolve({
    publisher,
    shown: () => Object.fromEntries([...publisher.shown].map(([key, { says }]) => [key, says])),
    breakDown: () => {
      publisher.breakDown();
      return Promise.resolve();
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  });
});

publisherContract('github comment', async () => {
  const scene = await commentScene();
  return {
    publisher: scene.open(),
    shown: () =>
      Object.fromEntries(
        scene.github.state.comments.map(({ body }) => [parseCommentMarker(body)?.key ?? '', saidIn(body)] as const),
      ),
    breakDown: async () => {
      await scene.github[Symbol.asyncDispose]();
    },
    async [Symbol.asyncDispose]() {
      await scene[Symbol.asyncDispose]();
    },
  };
});

function saidIn(body: string): string {
  const [, title = ''] = body.split('\n');
  if (title.includes('running')) return 'running';
  return title.includes('fail') ? 'fail' : 'pass';
}
