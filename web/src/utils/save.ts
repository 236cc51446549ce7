/** So long a browser may take to begin with a download before its data is let go of. */
const PATIENCE = 60_000;

/** Puts a file among the downloads. */
export function save(file: Blob, name: string) {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}
