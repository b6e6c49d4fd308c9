import { answerer } from './answer.ts';
import { Inbox, type Later } from './inbox.ts';
import { type Ask, type Pace, transfersOf } from './messages.ts';

/** A message to itself comes after those that were sent before. */
const later: Later = (work) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = work;
  port2.postMessage(null);
};

const inbox = new Inbox({
  answer: answerer(),
  say: (reply) => self.postMessage(reply, { transfer: transfersOf(reply) }),
  later,
  clock: () => performance.now(),
});

self.onmessage = ({ data }: MessageEvent<Ask | Pace>) => {
  if ('rests' in data) inbox.rest(data.rests);
  else inbox.hear(data);
};
