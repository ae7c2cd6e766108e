namespace Htx.Indicators.Rules.Tests;

/// <summary>What is put in place of other tokens: all words of the seeds, and what readers are easily wrong about.</summary>
internal static class FuzzWords
{
    private static readonly string[] Awkward =
    [
        "0", "-0", "-1", "1e9", "1E-40", "1e999999999", "0.1234567891", "999999999999999999", "1000000000000000000", "07", "1.", "NaN", "true", "false", "null",
        "\"\"", "\" \"", "{}", "[]", "[[", "]}", ",", ",,", ":", "\"\\u0000\"", "\"\\ud800\"", "\"\\ufffe\"", "\"\\udc00x\":1,", "\"2025-02-30\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"../../etc/passwd\"",
        "\"never\"", "\"lower\"", "\"percent\"", "\"flag\"", "\"amount\"", "\"%\"", "\"notApplicable\"", "\"estimated\"", "\"vượt\"", "\"=1+1\"", "\"<script>\"",
        "\"allOf\":[", "\"exceeds\":", "\"better\":", "\"formula\":", "\"min\":", "\"max\":", "\"supersedes\":[", "\"statements\":[", "//x", "/*", "\uFEFF", "\"k\":1,", "\"id\":\"a\",",
        "min(", "max(", "abs(", "(", ")", "+", "-", "*", "/", "%", "=", "hơn", "thấp hơn", "là", "đạt", "yếu", "x", "triệu đồng", "điểm phần trăm", "1.000", "1,5", "10,0000000001",
        ";", "\t", "\n", "\r\n", "\"", "\"\"\"", "sep=,", "31/12/2026", "có", "không", "ước",
    ];

    public static IReadOnlyList<string> Of(IEnumerable<byte[]> seeds) =>
        [.. Awkward.Concat(seeds.SelectMany(Mutator.Tokens).Where(token => token.Length < 60 && !string.IsNullOrWhiteSpace(token))).Distinct(StringComparer.Ordinal)];
}
