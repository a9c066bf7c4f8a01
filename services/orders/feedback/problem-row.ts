/** Problems as they stand in the database, and as their customer reads them. */
import type { OrderProblem } from '@/contract/schemas/order-problem';
import type { ProblemKind, ProblemStatus } from '@/contract/states/problem';
import type { Queries } from '@/services/kit/database';

export interface ProblemRow extends Record<string, unknown> {
  id: string;
  order_id: string;
  restaurant_id: string;
  kind: ProblemKind;
  status: ProblemStatus;
  lines: { lineId: string; quantity: number }[];
  note: string;
  reported_at: Date;
  answer: string;
  answered_at: Date | null;
  refund_minor: number;
  has_photo: boolean;
}

export const problemSql = `
  SELECT p.*, EXISTS (SELECT 1 FROM problem_photo f WHERE f.problem_id = p.id) AS has_photo FROM problem p`;

const ofOrderSql = `${problemSql} WHERE p.order_id = $1 ORDER BY p.nth`;
const oneSql = `${problemSql} WHERE p.id = $1`;

/** The problems of an order, in the order in which they were reported. */
export function listProblemsOf(queries: Queries, orderId: string): Promise<ProblemRow[]> {
  return queries.query<ProblemRow>(ofOrderSql, [orderId]);
}

export async function findProblem(queries: Queries, id: string): Promise<ProblemRow | null> {
  return (await queries.query<ProblemRow>(oneSql, [id]))[0] ?? null;
}

export function problemView(row: ProblemRow): OrderProblem {
  return {
    id: row.id,
    kind: row.kind,
    status: row.status,
    lines: row.lines,
    note: row.note,
    hasPhoto: row.has_photo,
    reportedAt: row.reported_at.toISOString(),
    answer: row.answer,
    answeredAt: row.answered_at?.toISOString() ?? null,
    refundMinor: row.refund_minor,
  };
}
