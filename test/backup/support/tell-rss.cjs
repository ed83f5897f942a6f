// Loaded into a command before all else: says, as it ends, how much memory it had at its most, in KB.
process.on('exit', () => console.error(`maxrss ${process.resourceUsage().maxRSS}`));
