// Loaded with --require: writes the peak memory of this process, in KiB, to file descriptor 3.
const { readFileSync, writeSync } = require('node:fs')

process.on('exit', () => writeSync(3, String(peak())))

function peak() {
  try {
    // on Linux maxRSS of a child begins at what its parent had, whatever it takes itself
    return /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]
  } catch {
    return process.resourceUsage().maxRSS
  }
}
