import type { Correction } from './correction.ts';

/** What the notes said about load balancing, Auto Scaling, functions and containers. */
export const computeServicesCorrections: readonly Correction[] = [
  {
    notes: ['N012'],
    page: 'compute/elb',
    verdict: 'imprecise',
    said: 'Classic Load Balancer is one of the load balancers to choose from.',
    truth:
      'It is the previous generation, with an API of its own and no target groups. It still exists, but AWS recommends moving to an Application or Network Load Balancer.',
    source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/introduction.html',
    checked: '2026-08',
  },
  {
    notes: ['N012'],
    page: 'compute/elb',
    verdict: 'imprecise',
    said: 'Cross-zone load balancing is on by default for the ALB and off for the NLB.',
    truth:
      'For the ALB it is always on at the load balancer and can only be switched off per target group. It is off by default for the NLB and also for the Gateway Load Balancer, and can be enabled there.',
    source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html',
    checked: '2026-08',
  },
  {
    notes: ['N013'],
    page: 'compute/elb',
    verdict: 'imprecise',
    said: 'Sticky sessions use cookies that the ALB handles itself.',
    truth:
      'The ALB makes its own cookie (AWSALB), or follows a cookie of the application and adds AWSALBAPP. Stickiness is off by default and set per target group; the NLB sticks by source IP address, the Gateway Load Balancer by flow.',
    source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html',
    checked: '2026-08',
  },
  {
    notes: ['N014'],
    page: 'compute/asg',
    verdict: 'imprecise',
    said: 'Termination policies: allocation strategy, oldest launch template, oldest launch configuration, closest to next instance hour, oldest and newest instance.',
    truth:
      'There is a default policy besides, and a Lambda function can decide. Whatever the policy, the balance between Availability Zones comes first.',
    source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html',
    checked: '2026-08',
  },
  {
    notes: ['N014'],
    page: 'compute/asg',
    verdict: 'imprecise',
    said: 'OldestLaunchTemplate makes sure that most instances have the newest image (written as “IAM”).',
    truth:
      'It terminates instances of another launch template first and then those of the oldest version, so the group moves to the newest configuration, of which the image (AMI) is one part.',
    source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-termination-policies.html',
    checked: '2023-06',
  },
  {
    notes: ['N014'],
    page: 'compute/asg',
    verdict: 'imprecise',
    said: 'ClosestToNextInstanceHour saves money.',
    truth:
      'It helps only with instances that are billed by the hour. Most are billed by the second, so there is little to save.',
    source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-termination-policies.html',
    checked: '2026',
  },
  {
    notes: ['N016'],
    page: 'compute/launch-templates',
    verdict: 'outdated',
    said: 'A launch configuration is the template from which a group makes its instances.',
    truth:
      'The template of a group is a launch template. Launch configurations are legacy: they get no instance types that appeared since 2023, and accounts opened since October 2024 cannot create them.',
    exam: 'A question may still call the launch configuration the template of a group.',
    source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-configurations.html',
    checked: '2026',
  },
  {
    notes: ['N017'],
    page: 'compute/asg',
    verdict: 'imprecise',
    said: 'The group checks the health of its instances and terminates the bad ones.',
    truth:
      'Only EC2 status checks always count. Checks of the load balancer, EBS and VPC Lattice count if you add them to the group.',
    source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html',
    checked: '2026-08',
  },
  {
    notes: ['N018'],
    page: 'compute/asg-scaling',
    verdict: 'imprecise',
    said: 'Scaling options: keep the number, manual, scheduled, on demand.',
    truth:
      'Scaling on demand means target tracking (recommended), step or simple scaling; predictive scaling is one more option.',
    source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScalingPolicy.html',
    checked: '2026-08',
  },
  {
    notes: ['N019'],
    page: 'compute/asg',
    verdict: 'imprecise',
    said: 'Terminated first: oldest launch configuration, then closest to the billing hour, then random.',
    truth:
      'Before that, the Availability Zone with the most instances is chosen, and in a mixed group the allocation strategy counts. The oldest configuration includes old versions of launch templates. Unhealthy instances bypass the order.',
    exam: 'A question may leave the zone out and start with the oldest launch configuration.',
    source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-termination-policies.html',
    checked: '2026',
  },
  {
    notes: ['N020'],
    page: 'compute/asg-lifecycle-hooks',
    verdict: 'imprecise',
    said: 'There are hooks between each state of an instance.',
    truth:
      'There are two transitions with hooks, launching and terminating, also for instances that enter or leave a warm pool.',
    source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutLifecycleHook.html',
    checked: '2026-08',
  },
  {
    notes: ['N020'],
    page: 'compute/asg-lifecycle-hooks',
    verdict: 'imprecise',
    said: 'The state before the end is Terminate:Wait.',
    truth: 'The state is called Terminating:Wait, and Terminating:Proceed follows it.',
    source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/lifecycle-hooks-overview.html',
    checked: '2023-06',
  },
  {
    notes: ['N021'],
    page: 'compute/asg-scaling',
    verdict: 'imprecise',
    said: 'Scaling policies have a cooldown.',
    truth:
      'Only simple scaling has one. Target tracking and step scaling use the warm-up of instances instead; scheduled actions and the replacement of unhealthy instances ignore the cooldown.',
    exam: 'A question may apply the cooldown to every policy.',
    source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scaling-cooldowns.html',
    checked: '2026-08',
  },
  {
    notes: ['N022'],
    page: 'compute/lambda',
    verdict: 'imprecise',
    said: 'A function runs for 900 seconds at most.',
    truth:
      '900 seconds (15 minutes) holds for standard functions. Functions on Lambda Managed Instances may run for up to 90 minutes when invoked asynchronously or by most event source mappings.',
    since: '2026-06',
    exam: 'The exam still assumes 15 minutes.',
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
    checked: '2026-08',
  },
  {
    notes: ['N024'],
    page: 'compute/sam',
    verdict: 'imprecise',
    said: 'SAM has two components (only the template specification is named).',
    truth: 'The second is the SAM CLI, which builds, tests locally, syncs and deploys.',
    source: 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/what-is-sam.html',
    checked: '2026-08',
  },
  {
    notes: ['N155'],
    page: 'compute/ecs',
    verdict: 'outdated',
    said: 'ECS runs on EC2 instances or on Fargate.',
    truth:
      'There are also Fargate Spot, ECS Managed Instances (EC2 that AWS looks after) and your own servers with ECS Anywhere. Capacity providers are preferred to launch types.',
    exam: 'A question may know only EC2 and Fargate.',
    source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/capacity-launch-type-comparison.html',
    checked: '2026',
  },
  {
    notes: ['N155'],
    page: 'compute/ecs',
    verdict: 'imprecise',
    said: 'With Fargate you say what each task needs, and the cluster scales.',
    truth:
      'Fargate brings the capacity for each task, but the number of tasks changes only if you configure Service Auto Scaling.',
    source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AWS_Fargate.html',
    checked: '2026-08',
  },
  {
    notes: ['N156'],
    page: 'compute/eks',
    verdict: 'imprecise',
    said: 'EKS consists of a control panel and worker nodes.',
    truth: 'It is a control plane, run by AWS for one cluster alone, and a data plane of nodes in your account.',
    source: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-architecture.html',
    checked: '2026',
  },
  {
    notes: ['N156'],
    page: 'compute/eks',
    verdict: 'imprecise',
    said: 'EKS replaces unhealthy instances.',
    truth:
      'It replaces those of the control plane. For nodes that depends on the choice: managed node groups (an Auto Scaling group, with optional auto repair), Auto Mode, or your own set-up.',
    source: 'https://docs.aws.amazon.com/eks/latest/userguide/disaster-recovery-resiliency.html',
    checked: '2026',
  },
  {
    notes: ['N156'],
    page: 'compute/eks',
    verdict: 'imprecise',
    said: 'EKS updates versions and patches automatically.',
    truth:
      'The control plane is patched automatically, but you start the upgrade of the Kubernetes minor version; only when support ends does EKS do it. Nodes are yours to update, except in Auto Mode.',
    source: 'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html',
    checked: '2026',
  },
  {
    notes: ['N156'],
    page: 'compute/eks',
    verdict: 'outdated',
    said: 'Nodes are EC2 instances or Fargate.',
    truth: 'There are also EKS Auto Mode and Hybrid Nodes, and EC2 nodes come in managed and self-managed groups.',
    exam: 'A question may know only EC2 and Fargate.',
    source: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-compute.html',
    checked: '2026-08',
  },
  {
    notes: ['N156'],
    page: 'compute/eks',
    verdict: 'wrong',
    said: 'ECS is deployed in a VPC over three Availability Zones.',
    truth:
      'It is the control plane of EKS that spans three zones, in a VPC of AWS; network interfaces join it to at least two subnets in different zones of your VPC. ECS is not bound to three zones.',
    source: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-architecture.html',
    checked: '2026',
  },
  {
    notes: ['N157'],
    page: 'compute/eks',
    verdict: 'imprecise',
    said: 'ECS has IAM built in; for EKS it is an add-on to install.',
    truth:
      'EKS uses IAM for access to the cluster. Pods get roles through the Pod Identity Agent, an add-on that Auto Mode has built in, or through IAM roles for service accounts.',
    source: 'https://docs.aws.amazon.com/eks/latest/userguide/service-accounts.html',
    checked: '2026-08',
  },
  {
    notes: ['N157'],
    page: 'compute/eks',
    verdict: 'wrong',
    said: 'Container limit: 120 for ECS, 750 for EKS.',
    truth:
      'No such limit exists. 120 is the most tasks with a network interface each (awsvpc, with ENI trunking) on one large EC2 instance. Pods per node depend on the instance type; managed node groups stop at 110, or 250 on larger instances.',
    source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-instance-eni.html',
    checked: '2026',
  },
  {
    notes: ['N157'],
    page: 'compute/eks',
    verdict: 'imprecise',
    said: 'EKS can be multicloud.',
    truth:
      'Kubernetes workloads can move between clouds; EKS is a service of AWS. On premises there are EKS Anywhere and Hybrid Nodes, and ECS Anywhere for ECS.',
    source: 'https://docs.aws.amazon.com/eks/latest/userguide/what-is-eks.html',
    checked: '2026-08',
  },
  {
    notes: ['N158'],
    page: 'compute/ecr',
    verdict: 'wrong',
    said: 'Lifecycle policies scan images and remove old ones.',
    truth:
      'They expire images by count or age, or move them to archive storage. Scanning is a separate feature of the registry.',
    source: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html',
    checked: '2026-08',
  },
];
