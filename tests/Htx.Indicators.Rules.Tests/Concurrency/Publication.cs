namespace Htx.Indicators.Rules.Tests;

/// <summary>How an application replaces the catalogue it works with, while others ask; what is published is announced afterwards.</summary>
internal abstract class Publication
{
    private Edition last = Edition.First;

    /// <summary>The number of the last edition whose publication is complete.</summary>
    public int Announced => Volatile.Read(ref last).Number;

    /// <summary>Publishes the next edition; to be called by one thread.</summary>
    public void PublishNext()
    {
        var next = last.Next();
        Replace(next);
        Volatile.Write(ref last, next);
    }

    /// <summary>What somebody who asks now works with.</summary>
    public abstract (RuleSetCatalogue Catalogue, CompiledRuleSet Compiled) Ask();

    protected abstract void Replace(Edition edition);

    /// <summary>As it should be: everything immutable, one reference swapped.</summary>
    public sealed class OneReference : Publication
    {
        private Edition current = Edition.First;

        public override (RuleSetCatalogue Catalogue, CompiledRuleSet Compiled) Ask()
        {
            var edition = Volatile.Read(ref current);
            return (edition.Catalogue, edition.Compiled);
        }

        protected override void Replace(Edition edition) => Volatile.Write(ref current, edition);
    }

    /// <summary>Broken on purpose: two references, one swapped after the other.</summary>
    public sealed class TwoFields : Publication
    {
        private RuleSetCatalogue catalogue = Edition.First.Catalogue;
        private CompiledRuleSet compiled = Edition.First.Compiled;

        public override (RuleSetCatalogue Catalogue, CompiledRuleSet Compiled) Ask() => (Volatile.Read(ref catalogue), Volatile.Read(ref compiled));

        protected override void Replace(Edition edition)
        {
            Volatile.Write(ref catalogue, edition.Catalogue);
            // Where a thread may be interrupted at any time, here it is.
            Thread.Yield();
            Volatile.Write(ref compiled, edition.Compiled);
        }
    }

    /// <summary>Broken on purpose: a copy answers that is renewed at every second publication only.</summary>
    public sealed class KeptTooLong : Publication
    {
        private Edition kept = Edition.First;

        public override (RuleSetCatalogue Catalogue, CompiledRuleSet Compiled) Ask()
        {
            var edition = Volatile.Read(ref kept);
            return (edition.Catalogue, edition.Compiled);
        }

        protected override void Replace(Edition edition)
        {
            if (edition.Number % 2 == 0)
                Volatile.Write(ref kept, edition);
        }
    }
}
