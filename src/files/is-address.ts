/** True of what is to be fetched rather than read from the disk. */
export function isAddress(operand: string): boolean {
  return /^https?:\/\//iu.test(operand);
}
