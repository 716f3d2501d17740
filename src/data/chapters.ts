/** A chapter of the guide: a folder of pages, in the order of the sidebar. */
export interface Chapter {
  /** The folder under the pages, and the first part of the address. */
  slug: string;
  title: string;
  /** What is in it, in one line. */
  summary: string;
}

/** The chapters that hold topics. */
export const chapters = [
  {
    slug: 'compute',
    title: 'Compute',
    summary: 'EC2 and its disks, load balancers and Auto Scaling, Lambda, containers.',
  },
  {
    slug: 'storage',
    title: 'Storage',
    summary: 'S3 and its storage classes, EFS, FSx, Storage Gateway, moving data in and out.',
  },
  {
    slug: 'networking',
    title: 'Networking',
    summary: 'VPC from subnets to Transit Gateway, hybrid connections, DNS, CDN and API Gateway.',
  },
  {
    slug: 'databases',
    title: 'Databases',
    summary: 'RDS and Aurora, DynamoDB, caches, and databases made for one purpose.',
  },
  {
    slug: 'security',
    title: 'Security',
    summary: 'IAM and federation, keys and secrets, protection and detection.',
  },
  {
    slug: 'integration',
    title: 'Application integration',
    summary: 'Queues, topics, events and workflows between the parts of an application.',
  },
  {
    slug: 'analytics',
    title: 'Analytics',
    summary: 'Data lakes and warehouses, streams, queries and dashboards.',
  },
  {
    slug: 'migration',
    title: 'Migration and transfer',
    summary: 'Moving servers, databases and files to AWS.',
  },
  {
    slug: 'governance',
    title: 'Management and governance',
    summary: 'Organizations, monitoring and audit, infrastructure as code, costs.',
  },
  {
    slug: 'machine-learning',
    title: 'Machine learning and more',
    summary: 'Speech, text, images, and services that fit nowhere else.',
  },
  {
    slug: 'architecture',
    title: 'Architecture',
    summary: 'Regions and zones, who is responsible for what, patterns, disaster recovery.',
  },
] as const satisfies readonly Chapter[];
