import { nameNetwork } from './names.ts';
import type { Plan } from './plan.ts';
import type { PlanRequest } from './request.ts';
import { writeCli } from './write-cli.ts';
import { writeCloudFormation } from './write-cloudformation.ts';
import { writeJson } from './write-json.ts';
import { writeTerraform } from './write-terraform.ts';

/** The forms in which a plan leaves the planner, each with its writer. */
const writers = {
  cli: writeCli,
  cloudformation: writeCloudFormation,
  terraform: writeTerraform,
  json: writeJson,
} as const;
export type Format = keyof typeof writers;

/**
 * Returns the text that creates the plan's VPC and subnets (for `json`: that describes them as the AWS CLI would), and
 * for public tiers an internet gateway with the route to it; what found no place is left out. Names are quoted.
 */
export function exportPlan(format: Format, request: PlanRequest, plan: Plan): string {
  return writers[format](nameNetwork(request, plan));
}
