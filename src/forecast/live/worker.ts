import { answerer } from './answer.ts';
import { type Ask, transfersOf } from './messages.ts';

const answer = answerer();

self.onmessage = ({ data }: MessageEvent<Ask>) => {
  const reply = answer(data);
  self.postMessage(reply, { transfer: transfersOf(reply) });
};
