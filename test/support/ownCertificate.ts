import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export interface CertificateFiles {
  /** PEM; signs itself, so it is its own authority (`NODE_EXTRA_CA_CERTS`). */
  readonly certificate: string;
  readonly key: string;
}

/** Has openssl make a certificate for this machine (127.0.0.1, localhost), valid for two days, in `folder`. */
export function ownCertificate(folder: string): CertificateFiles {
  const files = { certificate: join(folder, 'certificate.pem'), key: join(folder, 'key.pem') };
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1,DNS:localhost'];
  const out = ['-keyout', files.key, '-out', files.certificate];
  execFileSync('openssl', ['req', '-x509', ...kind, ...names, ...out], { stdio: 'pipe' });
  return files;
}
