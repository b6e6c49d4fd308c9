/** Does something whose tools say what they do: that goes to the error stream, so that only results are printed. */
export async function aside<Found>(work: () => Promise<Found>): Promise<Found> {
  const { write } = process.stdout;
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof write;
  try {
    return await work();
  } finally {
    process.stdout.write = write;
  }
}
