# Writes estimates.json: intervals, tests, adjustments, power and bootstrap by R and its package boot.
#
# Rscript makeEstimates.R > estimates.json

library(boot)

number <- function(x) ifelse(is.na(x), "null", formatC(x, digits = 17, format = "g", width = 1))
array <- function(x) paste0("[", paste(number(x), collapse = ", "), "]")
record <- function(...) {
  parts <- list(...)
  paste0("{", paste0("\"", names(parts), "\": ", unlist(parts), collapse = ", "), "}")
}
text <- function(x) paste0("\"", x, "\"")
records <- function(rows) paste0("[\n  ", paste(rows, collapse = ",\n  "), "\n ]")

proportions <- apply(
  expand.grid(n = c(1, 5, 10, 30, 200), share = c(0, 0.1, 0.5, 1), level = c(0.8, 0.95, 0.99)), 1,
  function(row) {
    successes <- floor(row["n"] * row["share"])
    interval <- binom.test(successes, row["n"], conf.level = row["level"])$conf.int
    record(successes = number(successes), n = number(row["n"]), level = number(row["level"]),
           lo = number(interval[1]), hi = number(interval[2]))
  }
)

small <- c(2.1, 3.4, 1.9, 5.6, 2.2, 2.8, 3.0)
skewed <- c(0.11, 0.54, 0.73, 0.98, 1.2, 1.26, 1.75, 2.3, 3.1, 4.9, 8.8, 14.2)
samples <- list(small = small, skewed = skewed, ties = c(1, 1, 2, 2, 2, 5, 5, 9, 9, 9, 9, 12, 13))

quantiles <- unlist(lapply(names(samples), function(name) {
  values <- samples[[name]]
  n <- length(values)
  sapply(c(0.1, 0.25, 0.5, 0.9), function(p) {
    error <- 0.025
    # Ranks by the binomial quantile function: the largest l with P(B < l) <= error, the smallest u with P(B >= u) <= error.
    l <- qbinom(error, n, p)
    if (pbinom(l - 1, n, p) > error) l <- l - 1
    u <- qbinom(1 - error, n, p) + 1
    coverage <- pbinom(u - 1, n, p) - pbinom(l - 1, n, p)
    sorted <- sort(values)
    record(values = array(values), p = number(p), estimate = number(quantile(values, p, type = 7, names = FALSE)),
           lo = if (l < 1) "null" else number(sorted[l]), hi = if (u > n) "null" else number(sorted[u]),
           coverage = number(coverage))
  })
}))

families <- list(c(0.01, 0.04, 0.03), c(0.001, 0.2, 0.02, 0.02, 0.9, 1, 0), c(0.05), c(0.3, NA, 0.01, 0.04, NA))
adjusted <- sapply(families, function(p) record(
  pValues = array(p), holm = array(p.adjust(p, "holm")),
  benjaminiHochberg = array(p.adjust(p, "BH")), bonferroni = array(p.adjust(p, "bonferroni"))
))

differences <- list(c(1, 2, 3), c(-0.2, 0.1), small - 2.5, skewed - 3, c(0, 0, 0, 1, 0))
tests <- sapply(differences, function(x) {
  test <- t.test(x)
  record(differences = array(x), t = number(test$statistic), pValue = number(test$p.value))
})

cases <- expand.grid(effect = c(0.1, 0.5, 1, 3), power = c(0.5, 0.8, 0.95), level = c(0.9, 0.95, 0.99))
needed <- apply(cases, 1, function(row) {
  # uniroot starts at 2 replicates; where 2 are enough it has no root.
  n <- tryCatch(
    ceiling(power.t.test(delta = row["effect"], sd = 1, power = row["power"], sig.level = 1 - row["level"],
                         type = "paired", strict = TRUE, tol = 1e-9)$n),
    error = function(e) 2
  )
  record(effect = number(row["effect"]), power = number(row["power"]), level = number(row["level"]), n = number(n))
})

grid <- expand.grid(n = c(2, 3, 5, 10, 30, 200), effect = c(0, 0.2, 1, 2.5), level = c(0.8, 0.95))
powers <- apply(grid, 1, function(row) {
  df <- row["n"] - 1
  critical <- qt((1 + row["level"]) / 2, df)
  shift <- row["effect"] * sqrt(row["n"])
  power <- pt(critical, df, shift, lower.tail = FALSE) + pt(-critical, df, shift)
  record(n = number(row["n"]), effect = number(row["effect"]), level = number(row["level"]), power = number(power))
})

set.seed(20260801)
resamples <- 400000
statistics <- list(mean = function(x, i) mean(x[i]), sd = function(x, i) sd(x[i]))
bootstraps <- unlist(lapply(c("small", "skewed"), function(name) sapply(names(statistics), function(which) {
  drawn <- boot(samples[[name]], statistics[[which]], R = resamples)
  intervals <- boot.ci(drawn, conf = 0.95, type = c("perc", "bca"), L = empinf(drawn, type = "jack"))
  record(name = text(name), values = array(samples[[name]]), statistic = text(which),
         bca = array(intervals$bca[4:5]), percentile = array(intervals$percent[4:5]))
})))

# Coverage of 95 % intervals: of Student's for Bernoulli values, of Clopper's and Pearson's and Wilson's exactly, of Student's for lognormal values by simulation.
sizes <- c(5, 10, 30)
student <- function(mean, sd, n) mean + c(-1, 1) * qt(0.975, n - 1) * sd / sqrt(n)
wilson <- function(k, n) prop.test(k, n, correct = FALSE)$conf.int
covered <- function(n, share, interval) {
  sum(sapply(0:n, function(k) {
    ends <- interval(k, n)
    if (ends[1] <= share && share <= ends[2]) dbinom(k, n, share) else 0
  }))
}
shares <- expand.grid(n = sizes, share = c(0.02, 0.1, 0.3, 0.5))
coverage <- suppressWarnings(apply(shares, 1, function(row) record(
  n = number(row["n"]), share = number(row["share"]),
  student = number(covered(row["n"], row["share"], function(k, n) student(k / n, sqrt(k * (n - k) / n / (n - 1)), n))),
  wilson = number(covered(row["n"], row["share"], wilson)),
  exact = number(covered(row["n"], row["share"], function(k, n) binom.test(k, n)$conf.int))
)))
studies <- 1000000
lognormal <- sapply(sizes, function(n) {
  values <- matrix(rlnorm(n * studies), studies)
  means <- rowMeans(values)
  half <- qt(0.975, n - 1) * sqrt(rowSums((values - means)^2) / (n - 1) / n)
  record(n = number(n), student = number(mean(abs(means - exp(0.5)) <= half)))
})

cat(record(
  source = text(paste0(R.version.string, ", boot ", packageVersion("boot"), ", ", resamples, " resamples")),
  proportions = records(proportions), quantiles = records(quantiles), adjusted = records(adjusted),
  tests = records(tests), needed = records(needed), powers = records(powers), bootstraps = records(bootstraps),
  coverage = records(coverage), lognormal = records(lognormal)
))
cat("\n")
