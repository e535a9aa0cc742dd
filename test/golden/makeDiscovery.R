# Writes discovery.json: peeling by R's package prim, quasi-p by pbinom, trees by R's package rpart.
#
# Rscript makeDiscovery.R > discovery.json
#
# The steps of prim are those of its internal peel.one, from the whole unit cube inwards. Where the package is not installed, the R files of its source are read instead:
# Rscript makeDiscovery.R path/to/prim.R path/to/boxfun.R > discovery.json

library(rpart)
given <- commandArgs(trailingOnly = TRUE)
if (length(given) > 0) for (file in given) source(file) else peel.one <- getFromNamespace("peel.one", "prim")

number <- function(x) ifelse(is.na(x), "null", formatC(as.numeric(x), digits = 17, format = "g", width = 1))
array <- function(x) paste0("[", paste(number(x), collapse = ", "), "]")
rows <- function(x) paste0("[", paste(apply(x, 1, array), collapse = ", "), "]")
text <- function(x) paste0("\"", x, "\"")
record <- function(...) {
  parts <- list(...)
  paste0("{", paste0("\"", names(parts), "\": ", unlist(parts), collapse = ", "), "}")
}
records <- function(all) paste0("[\n  ", paste(all, collapse = ",\n  "), "\n ]")

# Responses without ties, so that no rule for ties has a say.
sample_of <- function(seed, n, d) {
  set.seed(seed)
  x <- round(matrix(runif(n * d), n, d), 6)
  y <- round(0.2 + 0.5 * (x[, 1] > 0.55 & x[, 3] < 0.6) + 0.25 * runif(n), 6)
  list(x = x, y = y)
}

peeled <- function(seed, n, d, alpha) {
  data <- sample_of(seed, n, d)
  step <- list(x = data$x, y = data$y, box = rbind(rep(0, d), rep(1, d)))
  counts <- n
  means <- mean(data$y)
  repeat {
    step <- peel.one(step$x, step$y, step$box, peel.alpha = alpha, mass.min = 0.05, threshold = -1, d = d, n = n, verbose = FALSE)
    if (is.null(step)) break
    counts <- c(counts, length(step$y))
    means <- c(means, mean(step$y))
  }
  record(alpha = number(alpha), x = rows(data$x), y = array(data$y), n = array(counts), mean = array(means))
}

# How many of the box, of interest among them, and the same without the restriction.
quasi <- function(n, sum, nWithout, sumWithout) {
  p <- pbinom(sum - 1, n, sumWithout / nWithout, lower.tail = FALSE)
  record(n = number(n), sum = number(sum), nWithout = number(nWithout), sumWithout = number(sumWithout), quasiP = number(p))
}

# Trees by least squares: of 0 and 1 they are those of Gini's index, with leaves so large, and of a seed for which, no two splits tie. Folds are given; leaves by their mean and size, densest first.
tree <- function(seed, n, d, kind, folds, least) {
  data <- sample_of(seed, n, d)
  frame <- data.frame(data$x)
  if (kind == "choice") frame[[2]] <- factor(c("a", "b", "c", "d")[1 + floor(4 * frame[[2]])])
  noise <- round(rnorm(n), 6)
  y <- switch(kind,
    number = data$y + 0.1 * noise,
    choice = data$y + 0.3 * (frame[[2]] %in% c("b", "d")) + 0.1 * noise,
    share = as.numeric(data$y + 0.15 * noise > 0.5)
  )
  y <- round(y, 6)
  fold <- rep(seq_len(folds), length.out = n)[order(runif(n))]
  fit <- rpart(y ~ ., data = cbind(frame, y = y), method = "anova",
    control = rpart.control(cp = 0, minsplit = 2 * least, minbucket = least, xval = fold, maxcompete = 0, maxsurrogate = 0))
  table <- fit$cptable
  best <- which.min(table[, "xerror"])
  chosen <- min(which(table[, "xerror"] <= table[best, "xerror"] + table[best, "xstd"]))
  pruned <- prune(fit, cp = table[chosen, "CP"] * (1 + 1e-9))
  leaves <- pruned$frame[pruned$frame$var == "<leaf>", ]
  leaves <- leaves[order(-leaves$yval), ]
  record(kind = text(kind), least = number(least), x = rows(data$x), y = array(y), fold = array(fold - 1),
    complexity = array(table[, "CP"]), leaves = array(table[, "nsplit"] + 1), error = array(table[, "rel error"]),
    heldOutError = array(table[, "xerror"]), standardError = array(table[, "xstd"]), chosen = number(chosen - 1),
    chosenN = array(leaves$n), chosenMean = array(leaves$yval))
}

cat(record(
  source = text(paste0("R ", getRversion(), ", prim 1.0.22, rpart ", packageVersion("rpart"))),
  peels = records(c(peeled(1, 200, 4, 0.1), peeled(2, 300, 5, 0.07), peeled(3, 120, 3, 0.1))),
  quasiP = records(c(quasi(40, 30, 90, 45), quasi(20, 20, 25, 20), quasi(100, 3, 400, 12), quasi(60, 55, 300, 60), quasi(5, 0, 9, 1))),
  trees = records(c(tree(11, 200, 4, "number", 10, 10), tree(12, 240, 4, "choice", 8, 8), tree(19, 300, 5, "share", 10, 30)))
), "\n")
