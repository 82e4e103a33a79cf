import { type LookupAddress, type LookupOptions, lookup as lookUpName } from 'node:dns';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { PipelineError } from '../errors.ts';

/** Node's `dns.lookup`, or what stands in for it. */
export type ResolveName = (
  name: string,
  options: LookupOptions & { readonly all: true },
  callback: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

/** The shape of the `lookup` that a socket asks for the address it is about to connect to. */
export type SocketLookup = (
  name: string,
  options: LookupOptions,
  callback: (error: Error | null, address: string | LookupAddress[], family?: number) => void,
) => void;

/**
 * A socket's lookup that gives public addresses only, else PipelineError 'address-refused'. The socket connects to
 * what was checked: a name that answers differently the next time it is asked (DNS rebinding) gains nothing.
 */
export function publicLookup(resolveName: ResolveName = lookUpName): SocketLookup {
  return (name, options, callback) => {
    resolveName(name, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) return callback(error ?? new Error(`${name} has no address`), []);
      const refused = addresses.find(({ address }) => !isPublicAddress(address));
      if (refused) return callback(refuseAddress(name), []);
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
}

/** Throws PipelineError 'address-refused' if the host of `url` is an address, not a name, and not a public one. */
export function assertPublicHost({ hostname }: URL): void {
  const literal = hostname.replace(/^\[|\]$/gu, '');
  if (isIP(literal) !== 0 && !isPublicAddress(literal)) throw refuseAddress(hostname);
}

/** False of this machine, its networks, and every range that the registries reserve for something else. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

function refuseAddress(name: string): PipelineError {
  return new PipelineError(
    'address-refused',
    `${name} is an address of this machine or of a private network; use --allow-private-addresses if that is meant`,
  );
}
