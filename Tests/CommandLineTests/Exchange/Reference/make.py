# Makes ioh/ and coco/ beside it: pip install ioh==0.3.22 coco-experiment==2.8.2 (cocoex writes to exdata/shrinking).
import ioh, cocoex, numpy as np, os
os.chdir(os.path.dirname(os.path.abspath(__file__)))
# IOHexperimenter: random search with a shrinking box
l = ioh.logger.Analyzer(root=".", folder_name="ioh", algorithm_name="shrinking box", algorithm_info="uniform in a box that shrinks")
for fid in (1, 8):
    for dim in (2, 3):
        for inst in (1, 2):
            p = ioh.get_problem(fid, instance=inst, dimension=dim, problem_class=ioh.ProblemClass.BBOB)
            p.attach_logger(l)
            for rep in range(2):
                rng = np.random.default_rng([fid, dim, inst, rep])
                best, c = np.inf, np.zeros(dim)
                for t in range(60):
                    x = np.clip(c + rng.uniform(-5, 5, dim) * 0.93**t, -5, 5)
                    y = p(x)
                    if y < best: best, c = y, x
                p.reset()
l.close()
suite = cocoex.Suite("bbob", "", "function_indices:1,8 dimensions:2,3 instance_indices:1,2")
obs = cocoex.Observer("bbob", "result_folder: shrinking algorithm_name: shrinking")
for p in suite:
    p.observe_with(obs)
    rng = np.random.default_rng([p.id_function, p.dimension, p.id_instance])
    best, c = np.inf, np.zeros(p.dimension)
    for t in range(60):
        x = c + rng.uniform(-5, 5, p.dimension) * 0.93**t
        y = p(x)
        if y < best: best, c = y, x
    p.free()
