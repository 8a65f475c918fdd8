package io.wirewatch.desk.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.contracts.ClaimedQuantity;
import io.wirewatch.contracts.ClaimingArticle;
import io.wirewatch.contracts.StoryClaim;
import io.wirewatch.contracts.StoryClaims;
import java.util.List;

/// Prints a story's ledger as JSON: each claim with the articles that carry it.
final class ClaimJson {

  private ClaimJson() {}

  /// A ledger without claims.
  static ObjectNode none(String story) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("story", story).put("revision", 0).put("dropped", 0);
    json.putArray("quantities");
    json.putArray("differences");
    return json;
  }

  static ObjectNode of(StoryClaims ledger) {
    ObjectNode json = none(ledger.getStory());
    json.put("revision", ledger.getRevision()).put("dropped", ledger.getDropped());
    ArrayNode quantities = json.putArray("quantities");
    for (ClaimedQuantity quantity : ledger.getQuantities()) {
      ObjectNode one = quantities.addObject();
      one.put("name", quantity.getName())
          .put("unit", quantity.getUnit())
          .put("compared", quantity.getCompared());
      ArrayNode claims = one.putArray("claims");
      quantity.getClaims().forEach(claim -> claims.add(claim(claim, ledger.getArticles())));
    }
    ArrayNode differences = json.putArray("differences");
    ledger.getDifferences().forEach(difference -> differences.add(AvroJson.of(difference)));
    return json;
  }

  private static ObjectNode claim(StoryClaim told, List<ClaimingArticle> articles) {
    ObjectNode json = AvroJson.of(told.getClaim());
    json.put("id", told.getId());
    ArrayNode carriers = json.putArray("articles");
    List<String> sentences = told.getSentences();
    for (int i = 0; i < told.getArticles().size(); i++) {
      String own = i < sentences.size() ? sentences.get(i) : "";
      ObjectNode carrier = AvroJson.of(articles.get(told.getArticles().get(i)));
      carrier.put("sentence", own.isEmpty() ? told.getClaim().getSentence() : own);
      carriers.add(carrier);
    }
    return json;
  }
}
