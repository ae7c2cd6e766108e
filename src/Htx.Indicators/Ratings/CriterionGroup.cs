namespace Htx.Indicators;

/// <summary>Criteria that a scorecard takes together, with the most points they earn.</summary>
public sealed record CriterionGroup
{
    /// <summary>Creates a group.</summary>
    /// <exception cref="ArgumentException">The number is no id, there is no criterion, or their maxima do not add up to that of the group.</exception>
    public CriterionGroup(string number, string title, decimal max, IEnumerable<Criterion> criteria)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        Identifiers.RequireId(number, nameof(number));
        (Number, Max, Criteria) = (number, max, criteria.ToArray().AsReadOnly());
        Title = TextLine.Require(title, nameof(title));
        if (Criteria.Count == 0 || Criteria.Sum(criterion => criterion.Max) != max)
            throw new ArgumentException($"The criteria of '{number}' do not earn {max} points together.", nameof(criteria));
    }

    /// <summary>The number in the document.</summary>
    public string Number { get; }

    /// <summary>What they are about.</summary>
    public string Title { get; }

    /// <summary>The most points they earn together.</summary>
    public decimal Max { get; }

    /// <summary>The criteria, in the document's order.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }
}
