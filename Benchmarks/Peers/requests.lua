-- Random lines of the file that $REQUESTS names, as paths of GET requests; prints one JSON object at the end.

local paths = {}
for line in io.lines(os.getenv("REQUESTS")) do
  paths[#paths + 1] = line
end

function init()
  math.randomseed(1)
end

function request()
  return wrk.format("GET", paths[math.random(#paths)])
end

function done(summary, latency)
  local errors = summary.errors.connect + summary.errors.read + summary.errors.write
    + summary.errors.timeout + summary.errors.status
  io.write(string.format(
    '{"per_second": %.1f, "p50_ms": %.4f, "p99_ms": %.4f, "errors": %d}\n',
    summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, errors))
end
