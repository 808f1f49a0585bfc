package vn.thidua.catalogue;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thidua.codelist.Labelled;
import vn.thidua.contract.Api;
import vn.thidua.contract.ContractFile;
import vn.thidua.contract.Endpoint;

@QuarkusTest
class CodeListTest {

    @Test
    void tellsEverybodyWhatACodeMeans() {
        Api.anonymous()
                .when()
                .get("/code-lists/{name}", "OrgUnitLevel")
                .then()
                .statusCode(200)
                .body("codes.find { it.code == 'PROVINCE' }.labelVi", equalTo("Tỉnh"))
                .body("codes.find { it.code == 'PROVINCE' }.labelEn", equalTo("Province"));
        Api.anonymous().when().get("/code-lists").then().statusCode(200).body("items.name", hasItem("OrgUnitLevel"));
    }

    @Test
    void knowsNoOtherList() {
        Api.anonymous().when().get("/code-lists/{name}", "String").then().statusCode(404);
    }

    @Test
    void hasEveryEnumerationThatHasLabels() {
        var labelled = Endpoint.classes().stream()
                .filter(type -> type.isEnum() && Labelled.class.isAssignableFrom(type))
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                labelled,
                CodeLists.ALL.stream().map(CodeListView::name).collect(Collectors.toCollection(TreeSet::new)),
                "CodeLists does not name all of them");
    }

    @Test
    void hasEveryEnumerationOfTheContractUnderItsName() {
        var lists = CodeLists.ALL.stream().collect(Collectors.toMap(CodeListView::name, CodeListTest::codes));
        var faults = new ArrayList<String>();
        ContractFile.schemas().forEach((name, schema) -> {
            var values = values(schema);
            if (!values.isEmpty() && !values.equals(lists.get(name))) {
                faults.add(name + " is " + values + " in the contract, " + lists.get(name) + " as a code list");
            }
            inPlace(name, schema).forEach((place, inPlace) -> {
                if (inPlace.size() > 1 && !lists.containsValue(inPlace)) {
                    faults.add(place + " has values of no code list: " + inPlace);
                }
            });
        });
        assertEquals("", String.join("\n", faults));
    }

    private static List<String> codes(CodeListView list) {
        return list.codes().stream().map(CodeListView.Code::code).toList();
    }

    private static List<String> values(Schema<?> schema) {
        return schema.getEnum() == null
                ? List.of()
                : schema.getEnum().stream()
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .toList();
    }

    private static Map<String, List<String>> inPlace(String name, Schema<?> schema) {
        var found = new TreeMap<String, List<String>>();
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((property, below) -> {
                var items = below.getItems() == null ? below : below.getItems();
                found.put(name + "/" + property, values(items));
                found.putAll(inPlace(name + "/" + property, items));
            });
        }
        return found;
    }
}
