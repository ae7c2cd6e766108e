using Microsoft.Extensions.Options;

namespace DistrictApp;

/// <summary>Refuses a configuration that cannot be meant, when the application starts.</summary>
internal sealed class DistrictOptionsCheck : IValidateOptions<DistrictOptions>
{
    public ValidateOptionsResult Validate(string? name, DistrictOptions options)
    {
        List<string> defects = [];
        if (!TextLine.IsOne(options.Name))
            defects.Add($"{DistrictOptions.Section}:{nameof(options.Name)} is blank or not one line; write the name of the office.");
        if (string.IsNullOrWhiteSpace(options.Database))
            defects.Add($"{DistrictOptions.Section}:{nameof(options.Database)} is blank; write a file, for example data/district.db.");
        foreach (var id in options.BundledRuleSets.Where(id => !BundledRuleSets.Ids.Contains(id)))
            defects.Add($"{DistrictOptions.Section}:{nameof(options.BundledRuleSets)} has {id}, which the package does not; it has {string.Join(", ", BundledRuleSets.Ids)}.");
        return defects.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(defects);
    }
}
