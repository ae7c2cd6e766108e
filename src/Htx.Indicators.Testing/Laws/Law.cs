namespace Htx.Indicators.Testing;

/// <summary>Something that holds of every rule file and every set of figures, said in one sentence.</summary>
public sealed record Law
{
    private readonly Words sentence;

    internal Law(string id, Words sentence) => (Id, this.sentence) = (id, sentence);

    /// <summary>Its name, for example <c>removed-figure</c>.</summary>
    public string Id { get; }

    /// <summary>What it says.</summary>
    public string Sentence(Language language = Language.Vietnamese) => sentence.In(language);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
