import { balancer, type BalanceFound, type BalancePiece } from '../../forecast/balance/pieces.ts';
import { worldInputOf } from '../../scenario/world-input.ts';
import { answerEach } from '../workers/answer-each.ts';
import type { GivenBalance } from './given-balance.ts';

answerEach<GivenBalance, BalancePiece, BalanceFound>(async ({ scenario, seed }) =>
  balancer(worldInputOf(scenario), seed),
);
