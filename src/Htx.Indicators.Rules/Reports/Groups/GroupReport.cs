namespace Htx.Indicators.Rules;

/// <summary>
/// The report of many subjects, written as they come: first what is said of each, then what is said of all. Each subject may be
/// held against several documents. Not for several threads at once.
/// </summary>
public abstract class GroupReport
{
    private protected GroupReport(string? noun, Language language) => (Noun, Language) = (noun, language);

    /// <summary>What the subjects are called, for example “HTX”; null for “đối tượng”.</summary>
    public string? Noun { get; }

    /// <summary>The language of prose.</summary>
    public Language Language { get; }

    /// <summary>How many sets were left out because they have errors; the report says so.</summary>
    public int RefusedCount => LeftOut.Count;

    /// <summary>Whether a part of the file could not be read, so that nobody knows how many sets are not in the report; the report says so.</summary>
    public bool HasUnread => LeftOut.HasUncounted;

    private protected LeftOutSets LeftOut { get; } = new();

    /// <summary>What its tables call the subjects; a form without such tables adds none.</summary>
    private protected SubjectTitles Titles { get; } = new();

    /// <summary>Adds a subject.</summary>
    public abstract void Add(AssessmentTable table);

    /// <summary>Counts a set that was left out because it has errors.</summary>
    public void AddRefused() => LeftOut.Add();

    /// <summary>Says that a part of the file could not be read.</summary>
    public void AddUnread() => LeftOut.AddUncounted();

    /// <summary>Writes what is said of all subjects; nothing can be added afterwards.</summary>
    public abstract void Complete();
}
