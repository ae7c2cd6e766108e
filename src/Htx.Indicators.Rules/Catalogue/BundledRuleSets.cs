using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Htx.Indicators.Rules;

/// <summary>The rule sets that come with this package.</summary>
public static class BundledRuleSets
{
    private const string Prefix = "rules/";
    private const string Suffix = ".json";
    private static readonly Assembly Package = typeof(BundledRuleSets).Assembly;

    /// <summary>Their ids, in ordinal order.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        .. Package.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Reads the rule set with the given id, for example <c>47-nq-hdnd-2021</c>.</summary>
    /// <exception cref="KeyNotFoundException">The package carries no such rule set; the message lists those it does.</exception>
    public static RuleSet Get(string id) =>
        TryGet(id, out var ruleSet)
            ? ruleSet
            : throw new KeyNotFoundException($"There is no rule set '{id}' in this package; there are: {string.Join(", ", Ids)}.");

    /// <summary>Reads the rule set with the given id, if the package carries it.</summary>
    public static bool TryGet(string id, [NotNullWhen(true)] out RuleSet? ruleSet)
    {
        ArgumentNullException.ThrowIfNull(id);
        using var stream = Ids.Contains(id) ? Package.GetManifestResourceStream(Prefix + id + Suffix) : null;
        if (stream is null)
        {
            ruleSet = null;
            return false;
        }

        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        ruleSet = RuleSetReader.Read(bytes.ToArray(), id + Suffix).GetValue();
        return true;
    }
}
