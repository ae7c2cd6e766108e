using Microsoft.Extensions.Options;

namespace Htx.Indicators.Hosting;

/// <summary>Refuses options that cannot be meant, when the host starts.</summary>
internal sealed class IndicatorRulesOptionsCheck(ContentRoot root) : IValidateOptions<IndicatorRulesOptions>
{
    private static readonly (TimeSpan Least, TimeSpan Most) Quiet = (TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(1));
    private static readonly (TimeSpan Least, TimeSpan Most) Poll = (TimeSpan.FromSeconds(1), TimeSpan.FromDays(1));

    public ValidateOptionsResult Validate(string? name, IndicatorRulesOptions options)
    {
        var failures = Failures(options).ToArray();
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private IEnumerable<string> Failures(IndicatorRulesOptions options)
    {
        if (options is { RulesDirectory: not null, FileProvider: not null })
            yield return $"{nameof(options.RulesDirectory)} and {nameof(options.FileProvider)} are both set; set one.";
        // A folder that is missing when the application starts is a slip of the pen more often than a share that comes later.
        if (options.RulesDirectory is { } blank && string.IsNullOrWhiteSpace(blank))
            yield return $"{nameof(options.RulesDirectory)} is empty, which would take every file of the application for a rule file; name a folder of their own, or leave it null.";
        else if (options.RulesDirectory is { } folder && !Directory.Exists(root.PathOf(folder)))
            yield return $"{nameof(options.RulesDirectory)} is “{folder}”, and there is no folder “{root.PathOf(folder)}”; create it or name another.";
        if (options is { RulesDirectory: null, FileProvider: null, IncludeBundled: false })
            yield return $"There are no rules at all: set {nameof(options.RulesDirectory)} or {nameof(options.FileProvider)}, or {nameof(options.IncludeBundled)} to true.";
        if (options.FileProviderPath is null || (options.FileProviderPath.Length > 0 && options.FileProvider is null))
            yield return $"{nameof(options.FileProviderPath)} is a folder inside {nameof(options.FileProvider)}, which is not set, or null; leave it empty.";
        if (options.QuietPeriod < Quiet.Least || options.QuietPeriod > Quiet.Most)
            yield return $"{nameof(options.QuietPeriod)} is {options.QuietPeriod:c}; it must be from {Quiet.Least:c} to {Quiet.Most:c}.";
        if (options.PollEvery != Timeout.InfiniteTimeSpan && (options.PollEvery < Poll.Least || options.PollEvery > Poll.Most))
            yield return $"{nameof(options.PollEvery)} is {options.PollEvery:c}; it must be from {Poll.Least:c} to {Poll.Most:c}, or Timeout.InfiniteTimeSpan (-00:00:00.0010000) for never.";
        if (!Enum.IsDefined(options.Language))
            yield return $"{nameof(options.Language)} is {(int)options.Language}; it must be {nameof(Language.Vietnamese)} or {nameof(Language.English)}.";
    }
}
