/** Ports that are often asked about, by what listens there. @see https://www.iana.org/assignments/service-names-port-numbers */
export const commonPorts: Readonly<Record<string, string>> = {
  '22': 'SSH',
  '53': 'DNS',
  '80': 'HTTP',
  '443': 'HTTPS',
  '1433': 'SQL Server',
  '2049': 'NFS (EFS)',
  '3306': 'MySQL and Aurora MySQL',
  '3389': 'Remote Desktop',
  '5432': 'PostgreSQL',
  '6379': 'Redis and Valkey',
};
