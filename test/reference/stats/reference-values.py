"""Reference values for src/stats, by other ways than the program's: sums of the defining series with 60 digits, bisection,
and exact fractions. Standard library only. From the root of the project:

    python3 test/reference/stats/reference-values.py > test/reference/stats/reference-values.json
"""

import json
from decimal import Decimal, getcontext
from fractions import Fraction

getcontext().prec = 60
ONE = Decimal(1)
PI = Decimal("3.14159265358979323846264338327950288419716939937510582097494459")


def bernoulli(count):
    numbers = [Fraction(1)]
    for m in range(1, count + 1):
        binomial, total = 1, Fraction(0)
        for k in range(m):
            total += binomial * numbers[k]
            binomial = binomial * (m + 1 - k) // (k + 1)
        numbers.append(-total / (m + 1))
    return [Decimal(b.numerator) / Decimal(b.denominator) for b in numbers]


BERNOULLI = bernoulli(60)


def log_gamma(x):
    """Stirling's series at x + 60, where 25 terms give 60 digits, brought down by the recurrence."""
    x = Decimal(x)
    product = ONE
    while x < 60:
        product *= x
        x += 1
    series = sum(BERNOULLI[2 * j] / (2 * j * (2 * j - 1) * x ** (2 * j - 1)) for j in range(1, 26))
    return (x - Decimal("0.5")) * x.ln() - x + (2 * PI).ln() / 2 + series - product.ln()


def digamma(x):
    """Central difference of log Γ: error about 1e-30 from the step, 1e-43 from rounding."""
    h = Decimal("1e-15")
    return (log_gamma(Decimal(x) + h) - log_gamma(Decimal(x) - h)) / (2 * h)


def positive_series(ratio):
    """1 + r(1) + r(1) r(2) + …"""
    term = total = ONE
    i = 1
    while term > total * Decimal("1e-55"):
        term *= ratio(i)
        total += term
        i += 1
    return total


def gamma_lower(a, x):
    a, x = Decimal(a), Decimal(x)
    if x == 0:
        return Decimal(0)
    return (a * x.ln() - x - log_gamma(a + 1)).exp() * positive_series(lambda i: x / (a + i))


def beta_lower(a, b, x):
    a, b, x = Decimal(a), Decimal(b), Decimal(x)
    log_front = a * x.ln() + b * (1 - x).ln() + log_gamma(a + b) - log_gamma(a + 1) - log_gamma(b)
    return log_front.exp() * positive_series(lambda i: x * (a + b + i - 1) / (a + i))


def bisect(increasing, target, low, high):
    """On the log scale, to 25 digits."""
    low, high = Decimal(low).ln(), Decimal(high).ln()
    while high - low > Decimal("1e-25"):
        middle = (low + high) / 2
        if increasing(middle.exp()) < target:
            low = middle
        else:
            high = middle
    return ((low + high) / 2).exp()


def poisson_tail(count, mean):
    """P(at least `count` events), by adding up the probabilities of fewer."""
    term = total = (-mean).exp()
    if count == 0:
        return ONE
    for i in range(1, count):
        term *= mean / i
        total += term
    return 1 - total


def garwood(count, exposure, confidence):
    tail = (1 - Decimal(confidence)) / 2
    top = 10 * (count + 10)
    low = bisect(lambda m: poisson_tail(count, m), tail, "1e-9", top) if count else Decimal(0)
    high = bisect(lambda m: poisson_tail(count + 1, m), 1 - tail, "1e-9", top)
    return [low / Decimal(exposure), high / Decimal(exposure)]


def binomial_tail(count, n, odds):
    """P(at least `count` of n), by adding up the terms."""
    p = odds / (1 + odds)
    term = (1 - p) ** n
    total = Decimal(0)
    for i in range(n + 1):
        if i >= count:
            total += term
        term *= Decimal(n - i) / (i + 1) * odds
    return total


def rate_ratio(k1, t1, k2, t2):
    n, tail, scale = k1 + k2, Decimal("0.025"), Decimal(t2) / Decimal(t1)
    low = bisect(lambda odds: binomial_tail(k1, n, odds), tail, "1e-7", "1e7") * scale if k1 else Decimal(0)
    high = bisect(lambda odds: binomial_tail(k1 + 1, n, odds), 1 - tail, "1e-7", "1e7") * scale if k2 else None
    return [low, high]


def student_t(confidence, df):
    """From the probability within ±t, which is a regularised incomplete beta function of t²/(t² + df)."""
    within = lambda t: beta_lower("0.5", Decimal(df) / 2, t * t / (t * t + df))
    return bisect(within, Decimal(confidence), "1e-3", "1e3")


def negative_binomial(counts):
    """Maximum likelihood from log Γ itself, its slope in log k by central difference; the interval from its formula."""
    counts = [Decimal(c) for c in counts]
    n, mean = len(counts), sum(counts) / len(counts)
    squares = sum((c - mean) ** 2 for c in counts)
    size = None
    if squares / n > mean:
        def log_likelihood(k):
            terms = (log_gamma(y + k) - log_gamma(k) + k * (k / (k + mean)).ln() + y * (mean / (k + mean)).ln() for y in counts)
            return sum(terms)
        h = Decimal("1e-12")
        slope = lambda k: log_likelihood(k * (1 + h)) - log_likelihood(k * (1 - h))
        low, high = Decimal("1e-3"), Decimal("1e4")
        while high / low > 1 + Decimal("1e-15"):
            k = (low * high).sqrt()
            low, high = (k, high) if slope(k) > 0 else (low, k)
        size = (low * high).sqrt()
    error = ((1 / mean + (1 / size if size else 0)) / (n - 1)).sqrt()
    factor = (student_t("0.95", n - 1) * error).exp()
    total = sum(counts)
    poisson_low = bisect(lambda m: gamma_lower(total, m), Decimal("0.025"), "1e-9", 10 * (total + 10)) / n
    poisson_high = bisect(lambda m: gamma_lower(total + 1, m), Decimal("0.975"), "1e-9", 10 * (total + 10)) / n
    return {
        "mean": mean,
        "dispersion": squares / (n - 1) / mean,
        "size": size,
        "low": min(mean / factor, poisson_low),
        "high": max(mean * factor, poisson_high),
    }


def independent_bins(series):
    n, r = len(series), autocorrelation(series)
    r = Decimal(r.numerator) / Decimal(r.denominator)
    corrected = min(Decimal("0.95"), r + (1 + 3 * max(Decimal(0), r)) / n)
    return max(Decimal(2), min(Decimal(n), n * (1 - corrected) / (1 + corrected)))


def conditional_bound(p, a, b, days, other_days):
    x = bisect(lambda x: beta_lower(a, b, x), Decimal(p), "1e-9", "0.999999999")
    return x / (1 - x) * other_days / days


def ratio_of_means(first, days, second, other_days):
    """The formulas of docs/methods/ratio-of-means.md, with the size from log Γ itself."""
    variances, degrees, sums = [], [], []
    for counts in (first, second):
        fit = negative_binomial(counts)
        independent = independent_bins(counts)
        degrees.append(independent - 1)
        variances.append((1 / fit["mean"] + (1 / fit["size"] if fit["size"] else 0)) / (independent - 1))
        sums.append(sum(Decimal(str(c)) for c in counts))
    variance = sum(variances)
    freedom = variance ** 2 / sum(v ** 2 / d for v, d in zip(variances, degrees))
    factor = (student_t("0.95", freedom) * variance.sqrt()).exp()
    ratio = sums[0] / days / (sums[1] / other_days)
    low = conditional_bound("0.025", sums[0], sums[1] + 1, days, other_days)
    high = conditional_bound("0.975", sums[0] + 1, sums[1], days, other_days)
    return [ratio, min(low, ratio / factor), max(high, ratio * factor)]


def ratio_of_paired_means(first, second):
    n = len(first)
    x, y = exact(first), exact(second)
    differences = [a * n / sum(x) - b * n / sum(y) for a, b in zip(x, y)]
    if independent_bins(differences) < 4:
        return [sum(x) / sum(y), None, None, autocorrelation(differences)]
    freedom = independent_bins(differences) - 1
    squares = sum(d * d for d in differences)
    error = (Decimal(squares.numerator) / Decimal(squares.denominator) / n / freedom).sqrt()
    factor = (student_t("0.95", freedom) * error).exp()
    a, b = (Decimal(s.numerator) / Decimal(s.denominator) for s in (sum(x), sum(y)))
    low, high = conditional_bound("0.025", a, b + 1, n, n), conditional_bound("0.975", a + 1, b, n, n)
    return [a / b, min(low, a / b / factor), max(high, a / b * factor), autocorrelation(differences)]


def exact(values):
    return [Fraction(str(v)) for v in values]


def gini(values):
    x = exact(values)
    return sum(abs(a - b) for a in x for b in x) / (2 * len(x) * sum(x))


def hhi(values):
    x = exact(values)
    return sum((a / sum(x)) ** 2 for a in x)


def lorenz(values):
    x = sorted(exact(values))
    return [sum(x[:i]) / sum(x) for i in range(len(x) + 1)]


def top_share(values, k):
    x = sorted(exact(values))
    return sum(x[-k:]) / sum(x)


def autocorrelation(values):
    x = exact(values)
    mean = sum(x) / len(x)
    return sum((a - mean) * (b - mean) for a, b in zip(x, x[1:])) / sum((a - mean) ** 2 for a in x)


def rolling_mean(values, length):
    windows = [values[max(0, i - length + 1):i + 1] for i in range(len(values))]
    return [None if len(w) < length or None in w else sum(exact(w)) / length for w in windows]


def plain(value):
    """Decimals and fractions as doubles, whatever they are wrapped in."""
    if isinstance(value, (Decimal, Fraction)):
        return float(value)
    if isinstance(value, dict):
        return {key: plain(v) for key, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    return value


def pseudo_random(n, modulus):
    state, numbers = 1, []
    for _ in range(n):
        state = state * 48271 % 2147483647
        numbers.append(state % modulus)
    return numbers


months = [3, 7, 0, 2, 12, 31, 5, 4, 4, 9, 0, 18, 6, 2, 2, 11, 40, 8, 3, 1, 0, 5, 7, 10]
quiet = [0, 0, 1, 0, 0, 0, 2, 0, 5, 0, 0, 0, 0, 1, 0, 0]
expected = [2.5, 0.75, 6.25, 11, 0, 3.5, 1.25, 8, 0.5, 14.75]
even = [4, 5, 3, 5, 4, 4, 6, 3]
districts = [0, 0, 2, 3, 3, 7, 15, 41, 0.5, 1.25]
gapped = [4, None, 1, 2, 3, 5, 8, 13, None, 21, 34, 55, 89]

case = lambda result, **given: {**given, "result": plain(result)}
table = {
    "log_gamma": [case(log_gamma(x), x=x) for x in (1e-8, 0.1, 0.5, 1, 1.25, 2, 3.7, 9.99, 10, 42, 1234.5, 1e7)],
    "digamma": [case(digamma(x), x=x) for x in (1e-4, 0.25, 0.5, 1, 1.5, 2, 7.3, 10, 55.5, 1e6)],
    "incomplete_gamma": [
        case([gamma_lower(a, x), 1 - gamma_lower(a, x)], a=a, x=x)
        for a, x in ((0.001, 1e-30), (0.5, 0.01), (0.5, 30), (1, 1), (3, 2), (3, 40), (17.5, 17.5), (250, 180), (250, 330), (1e4, 1e4), (1e6, 998000), (1e6, 1003000))
    ],
    "incomplete_beta": [
        case([beta_lower(a, b, x), 1 - beta_lower(a, b, x)], a=a, b=b, x=x)
        for a, b, x in ((0.5, 0.5, 0.3), (0.5, 11.5, 0.16), (2, 3, 0.4), (1, 40, 0.001), (7, 1, 0.99), (6, 15, 0.9), (300, 200, 0.55), (300, 200, 0.65), (20000, 10000, 0.6702), (100000, 5, 0.9999))
    ],
    "gamma_quantile": [
        case(bisect(lambda x: gamma_lower(shape, x), Decimal(p), "1e-40", 10 * shape + 100), p=p, shape=shape)
        for p, shape in ((0.025, 0.05), (0.025, 1), (0.975, 1), (0.5, 3.3), (0.025, 250), (0.975, 251), (0.999, 12.5), (0.975, 20000))
    ],
    "beta_quantile": [
        case(bisect(lambda x: beta_lower(a, b, x), Decimal(p), "1e-20", "0.999999999"), p=p, a=a, b=b)
        for p, a, b in ((0.025, 6, 15), (0.975, 7, 14), (0.5, 2, 2), (0.95, 0.5, 11.5), (0.025, 0.5, 3), (0.975, 1, 5), (0.025, 3000, 1000))
    ],
    "student_t": [case(student_t(c, df), confidence=float(c), degrees=df) for c, df in (("0.95", 1), ("0.95", 5), ("0.95", 23), ("0.99", 59), ("0.5", 2), ("0.95", 1000))],
    "poisson_interval": [
        case(garwood(k, t, c), count=k, exposure=t, confidence=float(c))
        for k, t, c in ((0, 1, "0.95"), (0, 24, "0.9"), (1, 1, "0.95"), (3, 2.5, "0.99"), (17, 30.4375, "0.95"), (250, 12, "0.95"), (4000, 365, "0.9"))
    ],
    "rate_ratio": [
        case(rate_ratio(k1, t1, k2, t2), counts=[k1, k2], exposures=[t1, t2])
        for k1, t1, k2, t2 in ((6, 1, 14, 1), (0, 12, 5, 12), (5, 12, 0, 12), (1, 90, 1, 365), (60, 51.4775, 30, 54.3087), (700, 90, 512, 92))
    ],
    "negative_binomial_mean": [case(negative_binomial(x), counts=x) for x in (months, quiet, expected, even)],
    "ratio_of_means": [
        case(ratio_of_means(a, s, b, t), first=a, first_exposure=s, second=b, second_exposure=t)
        for a, s, b, t in ((months, 730, quiet, 487), (quiet, 487, months, 730), (expected, 304, even, 243), (even, 243, even, 365))
    ],
    "ratio_of_paired_means": [
        case(ratio_of_paired_means(a, b), first=a, second=b)
        for a, b in ((months, months[12:] + months[:12]), (quiet, months[:16]), (expected, even + [2, 9]), ([2, 3, 4, 6, 9, 12, 15, 14, 10, 6, 3, 1], [5, 5, 4, 6, 5, 4, 4, 5, 6, 4, 5, 5]))
    ],
    "concentration": [
        case({"gini": gini(x), "hhi": hhi(x), "lorenz": lorenz(x), "top": [top_share(x, k) for k in (1, 3)]}, amounts=x)
        for x in (districts, [4, 4, 4, 4], [12, 0, 0, 0], months, pseudo_random(60, 1000))
    ],
    "autocorrelation": [case(autocorrelation(x), series=x) for x in (months, [1, 2, 3, 4], [1, -1, 1, -1, 1], [0.1, 0.1, 0.4], pseudo_random(200, 50))],
    "rolling_mean": [case(rolling_mean(gapped, n), values=gapped, length=n) for n in (1, 2, 3, 4, 14)],
}
# One case a line, so that a change shows as a few lines.
blocks = (f' "{name}": [\n' + ",\n".join(f"  {json.dumps(c)}" for c in cases) + "\n ]" for name, cases in table.items())
print("{\n" + ",\n".join(blocks) + "\n}")
