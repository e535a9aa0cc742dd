# Writes survival.json: survival estimates of made-up samples by R's package survival.
#
# Rscript survival.R > survival.json
#
# Samples are drawn here; none is taken from the package.

suppressPackageStartupMessages(library(survival))
set.seed(20261201)

number <- function(x) ifelse(is.na(x), "null", formatC(as.numeric(x), digits = 17, format = "g"))
scalar <- function(x) I(number(x))
json <- function(x) {
  if (inherits(x, "AsIs")) unclass(x)
  else if (is.list(x) && !is.null(names(x))) {
    paste0("{", paste0('"', names(x), '": ', vapply(x, json, ""), collapse = ", "), "}")
  } else if (is.list(x)) paste0("[", paste(vapply(x, json, ""), collapse = ",\n"), "]")
  else if (is.character(x) && length(x) == 1) paste0('"', x, '"')
  else if (is.character(x)) paste0("[", paste0('"', x, '"', collapse = ", "), "]")
  else paste0("[", paste(number(x), collapse = ", "), "]")
}

censor <- function(t, c) list(times = pmin(t, c), events = as.integer(t <= c))
ties <- function(sample) list(times = floor(sample$times), events = sample$events)

samples <- list(
  "continuous times" = censor(rexp(30), rexp(30, 0.5)),
  "ties, time 0 among them" = ties(censor(rexp(60, 0.4), rexp(60, 0.3))),
  "heavy censoring" = censor(rexp(50, 0.1), rexp(50, 1)),
  "heavy censoring with ties" = ties(censor(rexp(80, 0.05), runif(80, 0, 6))),
  "all censored" = list(times = c(3, 1, 2, 2, 5.5), events = rep(0, 5)),
  "no censoring" = list(times = rexp(12), events = rep(1, 12)),
  "no censoring, ties, flat at one half" = list(times = c(1, 1, 2, 4, 4, 7), events = rep(1, 6)),
  "flat at one half up to the end" = list(times = c(1, 2, 3, 4), events = c(1, 1, 0, 0)),
  "events and censorings by turns" = list(times = 1:14, events = c(0, 1, 1, 0, 1, 1, 0, 1, 0, 1, 0, 1, 0, 1)),
  "all at once" = list(times = c(2, 2, 2), events = c(1, 1, 1)),
  "one event" = list(times = 4.25, events = 1),
  "one censored" = list(times = 4.25, events = 0),
  "event and censoring at one time" = list(times = c(2, 2, 2, 2, 3), events = c(1, 0, 1, 0, 1)),
  "at time 0 alone" = list(times = c(0, 0, 0), events = c(1, 0, 1)),
  "long times with few ties" = censor(round(rweibull(120, 0.6, 50)), round(runif(120, 0, 180)))
)

curve <- function(name, sample, level, kind) {
  fit <- survfit(Surv(times, events) ~ 1, data = sample, conf.int = level, conf.type = kind)
  middle <- summary(fit)$table
  list(
    name = name, times = sample$times, events = sample$events, level = scalar(level), interval = kind,
    time = fit$time, atRisk = fit$n.risk, event = fit$n.event, censored = fit$n.censor,
    survival = fit$surv, standardError = fit$surv * fit$std.err, lo = fit$lower, hi = fit$upper,
    hazard = fit$cumhaz, hazardError = fit$std.chaz,
    median = list(value = scalar(middle[["median"]]), lo = scalar(middle[[8]]), hi = scalar(middle[[9]]))
  )
}
curves <- list()
for (name in names(samples)) for (kind in c("log-log", "plain", "log")) {
  curves[[length(curves) + 1]] <- curve(name, samples[[name]], 0.95, kind)
}
for (kind in c("log-log", "plain", "log")) {
  curves[[length(curves) + 1]] <- curve("continuous times", samples[[1]], 0.8, kind)
}

risks <- function(n, rates, censoring, floor = FALSE) {
  t <- rexp(n, sum(rates)); c <- if (censoring > 0) rexp(n, censoring) else rep(Inf, n)
  cause <- ifelse(t <= c, sample(length(rates), n, TRUE, rates), 0)
  t <- pmin(t, c)
  list(times = if (floor) floor(t) else t, causes = as.integer(cause))
}
competing <- list(
  "two causes" = risks(40, c(1, 0.5), 0.4),
  "three causes with ties, time 0 among them" = risks(90, c(0.2, 0.1, 0.05), 0.1, TRUE),
  "two causes, heavy censoring" = risks(60, c(0.1, 0.1), 1),
  "two causes, no censoring" = risks(25, c(1, 1), 0),
  "two causes, no censoring, ties" = risks(30, c(0.3, 0.3), 0, TRUE),
  "one cause" = risks(20, 1, 0.5),
  "numbers of causes with a gap" = list(times = c(1, 2, 2, 3, 4, 5), causes = c(7L, 2L, 0L, 2L, 0L, 7L)),
  "one row" = list(times = 3, causes = 2L),
  "all at once" = list(times = c(2, 2, 2), causes = c(1L, 2L, 1L))
)
incidence <- function(name, sample) {
  kinds <- sort(unique(sample$causes[sample$causes > 0]))
  # The first level stands for censored; a second cause nobody has keeps R in its several-state mode.
  levels <- c(0, kinds, if (length(kinds) < 2) 99)
  fit <- survfit(Surv(sample$times, factor(sample$causes, levels)) ~ 1)
  per <- lapply(seq_along(kinds), function(i) list(
    cause = scalar(kinds[i]), event = fit$n.event[, i + 1],
    incidence = fit$pstate[, i + 1], standardError = fit$std.err[, i + 1]
  ))
  list(
    name = name, times = sample$times, ends = sample$causes, time = fit$time, atRisk = fit$n.risk[, 1],
    survival = fit$pstate[, 1], causes = per
  )
}

grouped <- function(n, rates, censoring, names, floor = FALSE) {
  g <- rep(seq_along(rates), n)
  t <- rexp(length(g), rates[g]); c <- rexp(length(g), censoring)
  s <- list(times = pmin(t, c), events = as.integer(t <= c), groups = names[g])
  if (floor) s$times <- floor(s$times)
  s
}
tests <- list(
  "two groups" = grouped(25, c(1, 0.5), 0.3, c("a", "b")),
  "two groups alike" = grouped(25, c(1, 1), 0.3, c("a", "b")),
  "three groups with ties" = grouped(30, c(0.3, 0.2, 0.1), 0.1, c("a", "b", "c"), TRUE),
  "five groups, heavy censoring" = grouped(20, c(0.3, 0.2, 0.1, 0.2, 0.2), 1, c("a", "b", "c", "d", "e")),
  "a group without events" = list(
    times = c(1, 2, 3, 4, 5, 6, 7, 8), events = c(1, 1, 0, 1, 0, 0, 0, 0), groups = rep(c("a", "b"), each = 4)
  ),
  "a group gone before the first event" = list(
    times = c(0.1, 0.2, 3, 4, 5, 6, 7, 8), events = c(0, 0, 1, 1, 1, 0, 1, 1), groups = c("a", "a", rep(c("b", "c"), 3))
  ),
  "only one group left at the first event" = list(
    times = c(0.1, 0.2, 3, 4), events = c(0, 0, 1, 1), groups = c("a", "a", "b", "b")
  ),
  "all censored" = list(times = c(1, 2, 3, 4), events = rep(0, 4), groups = c("a", "a", "b", "b")),
  "apart beyond doubt" = list(times = 1:60, events = rep(1, 60), groups = rep(c("a", "b"), each = 30))
)
test <- function(name, sample) {
  fit <- survdiff(Surv(times, events) ~ groups, data = sample)
  degrees <- sum(fit$exp > 0) - 1
  list(
    name = name, times = sample$times, events = sample$events, groups = sample$groups,
    n = as.numeric(fit$n), observed = fit$obs, expected = fit$exp, chiSquare = scalar(fit$chisq),
    degrees = scalar(max(0, degrees)), p = scalar(if (degrees > 0) pchisq(fit$chisq, degrees, lower.tail = FALSE) else NA)
  )
}

cat(json(list(
  source = paste0("R ", getRversion(), ", survival ", packageVersion("survival")),
  curves = curves,
  incidences = lapply(names(competing), function(name) incidence(name, competing[[name]])),
  tests = lapply(names(tests), function(name) test(name, tests[[name]]))
)), "\n", sep = "")
